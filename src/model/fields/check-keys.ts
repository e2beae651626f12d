import type { z } from 'zod';
import { makeProblem, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { walkFields } from './walk-fields.ts';

/** The entries of one list are told apart by their keys, so no two have the same. */
export function checkKeys(schema: z.ZodType, data: unknown, source: YamlSource): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  walkFields(schema, data, (role, value, path) => {
    if (role.key !== true || typeof value !== 'string') return;
    const list = path.slice(0, -2);
    const mark = JSON.stringify([list, value]);
    if (seen.has(mark))
      problems.push(makeProblem('duplicate-id', source.placeOf(path), { values: { id: value } }));
    seen.add(mark);
  });
  return problems;
}
