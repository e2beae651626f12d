import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEngine, type Engine } from '../../src/search/engine/open-engine.ts';
import { readFolder } from '../../src/search/engine/read-folder.ts';
import { indexFolder } from '../../src/search/index/index-folder.ts';

/** The engine of a language of an index, with the names of its pages by row. */
export interface OpenIndex {
  engine: Engine;
  names: readonly string[];
}

/** Opens the index of a folder of pages that stand at its top. */
export async function openIndex(folder: string, locale: string): Promise<OpenIndex> {
  const index = pathToFileURL(join(folder, indexFolder, locale, '/')).href;
  const engine = await openEngine(index, readFolder);
  const passages = await Promise.all(engine.catalogue.dates.map((_, row) => engine.readPassage(row, 0)));
  return { engine, names: passages.map(({ url }) => url.replaceAll('/', '')) };
}
