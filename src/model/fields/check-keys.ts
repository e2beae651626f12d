import type { z } from 'zod';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { walkFields } from './walk-fields.ts';

/** The entries of one list are identified by their keys, so no two have the same. */
export function checkKeys(schema: z.ZodType, data: unknown, source: YamlSource): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  walkFields(schema, data, (metadata, value, path) => {
    if (metadata.key !== true || typeof value !== 'string') return;
    const list = path.slice(0, -2);
    const mark = JSON.stringify([list, value]);
    if (seen.has(mark))
      diagnostics.push(makeDiagnostic('duplicate-id', source.locationOf(path), { values: { id: value } }));
    seen.add(mark);
  });
  return diagnostics;
}
