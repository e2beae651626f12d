import type { ReadContent } from '../model/load/load-content.ts';
import { startOf, type SourceLocation } from '../model/diagnostic.ts';
import type { DataPath } from '../model/source/yaml-source.ts';

/** Where a fact stands in its file; where the file has no such field, the nearest parent that is there. */
export function locationOfFact(
  { sources }: Pick<ReadContent, 'sources'>,
  file: string,
  path: DataPath,
): SourceLocation {
  return sources.get(file)?.locationOf(path) ?? startOf(file);
}
