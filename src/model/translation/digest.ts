import { createHash } from 'node:crypto';
import { textOfBody } from '../body/text-of-body.ts';
import { walkFields } from '../fields/walk-fields.ts';
import type { Item, LocalizedItem } from '../item.ts';
import { kinds, type KindId } from '../kinds/index.ts';
import type { DataPath } from '../source/yaml-source.ts';

/**
 * A digest of what a translator translates: the texts of an item in its default language, fields and body. Dates, codes
 * and other facts are not in it, so that a new date makes no translation old.
 */
export function translationDigest({ kind, original }: Pick<Item, 'kind' | 'original'>): string {
  const words = wordsOf(kind, original);
  const text = textOfBody(original.body).trim();
  return createHash('sha256')
    .update(JSON.stringify([words, text]).normalize('NFC'))
    .digest('hex')
    .slice(0, 16);
}

/** Every word that is there, with its place: a field nobody filled in changes nothing, nor does one new to the kind. */
function wordsOf(kind: KindId, { data }: LocalizedItem<KindId>): [DataPath, unknown][] {
  const words: [DataPath, unknown][] = [];
  walkFields(kinds[kind].schema, data, ({ translated }, value, path) => {
    if (translated === true && value !== undefined && value !== null) words.push([path, value]);
  });
  return words;
}
