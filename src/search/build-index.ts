import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readBuiltPages, type BuiltPage } from './built-pages.ts';

/** Folder of a site under which each language has its index. */
export const indexFolder = 'search-index';

/**
 * Writes a full-text index of a built folder, one per language, so that a search never mixes languages.
 * `basePath` is the path under which the folder is served, without a slash at its end.
 * Returns how many pages each language has.
 */
export async function buildSearchIndex(folder: string, basePath: string): Promise<Map<string, number>> {
  const pages = Map.groupBy(readBuiltPages(folder), ({ language }) => language);
  try {
    for (const [language, group] of pages) await indexLanguage(folder, basePath, language, group);
  } finally {
    await close();
  }
  return new Map([...pages].map(([language, group]) => [language, group.length]));
}

async function indexLanguage(
  folder: string,
  basePath: string,
  language: string,
  pages: BuiltPage[],
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  // One after the other: the order in which pages arrive decides the bytes of the index.
  for (const { address, html } of pages) {
    const added = await index.addHTMLFile({ url: basePath + address, content: html });
    if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('\n')}`);
  }
  const written = await index.writeFiles({ outputPath: join(folder, indexFolder, language) });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await index.deleteIndex();
}
