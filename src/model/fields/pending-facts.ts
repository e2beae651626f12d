import type { z } from 'zod';
import { makeProblem, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { walkFields } from './walk-fields.ts';

/** Facts that are not known yet. */
export function pendingFacts(schema: z.ZodType, data: unknown, source: YamlSource): Problem[] {
  const problems: Problem[] = [];
  walkFields(schema, data, (role, value, path) => {
    if (role.pending !== true || (value !== undefined && value !== null)) return;
    problems.push(makeProblem('pending-fact', source.placeOf(path), { values: { field: path.join('.') } }));
  });
  return problems;
}
