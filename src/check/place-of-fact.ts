import type { ReadContent } from '../model/load/load-content.ts';
import { startOf, type Place } from '../model/problem.ts';
import type { DataPath } from '../model/source/yaml-source.ts';

/** Where a fact stands in its file; where the file has no such field, the nearest place above it. */
export function placeOfFact({ sources }: Pick<ReadContent, 'sources'>, file: string, path: DataPath): Place {
  return sources.get(file)?.placeOf(path) ?? startOf(file);
}
