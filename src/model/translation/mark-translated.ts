import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item, ItemOf } from '../item.ts';
import type { KindId } from '../kinds/index.ts';
import { readSource } from '../load/read-source.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { translationDigest } from './digest.ts';

/**
 * Writes into translations which texts they were made from. Somebody who read both says so by calling this; nothing
 * else may, or an old translation would pass for a new one. Returns the files that changed.
 */
export function markTranslated(root: string, item: Item, only?: string): string[] {
  const digest = translationDigest(item);
  const locales: ItemOf<KindId>['locales'] = item.locales;
  return Object.values(locales).flatMap((localized) => {
    if (!localized || localized.locale === item.original.locale) return [];
    const { file, translationOf } = localized;
    if (translationOf === digest || (only !== undefined && file !== only)) return [];
    const { source } = readSource(root, file);
    const marked = source && withDigest(file, source.text, digest);
    if (marked === undefined) return [];
    writeFileSync(join(root, file), marked);
    return [file];
  });
}

/** The text with the field in its front matter, in the place of the old one or as the last. */
function withDigest(file: string, text: string, digest: string): string | undefined {
  const { split } = splitFrontMatter({ file, text });
  if (!split) return undefined;
  const start = text.indexOf('\n') + 1;
  const end = start + split.frontMatter.length;
  const others = split.frontMatter.replace(/^translationOf[ \t]*:.*\n/m, '');
  return [text.slice(0, start), others, `translationOf: '${digest}'\n`, text.slice(end)].join('');
}
