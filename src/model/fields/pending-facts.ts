import type { z } from 'zod';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { walkFields } from './walk-fields.ts';

/** Facts that are not known yet. */
export function pendingFacts(schema: z.ZodType, data: unknown, source: YamlSource): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  walkFields(schema, data, (metadata, value, path) => {
    if (metadata.pending !== true || (value !== undefined && value !== null)) return;
    diagnostics.push(
      makeDiagnostic('pending-fact', source.locationOf(path), { values: { field: path.join('.') } }),
    );
  });
  return diagnostics;
}
