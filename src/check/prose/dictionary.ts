import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';

const require = createRequire(import.meta.url);
let spelling: ReturnType<typeof nspell> | undefined;
const cache = new Map<string, boolean>();

/** Whether the English dictionary has a word. It is read for the first word: that takes longer than all words of a site. */
export function isEnglish(word: string): boolean {
  const before = cache.get(word);
  if (before !== undefined) return before;
  const is = dictionary().correct(word);
  cache.set(word, is);
  return is;
}

function dictionary(): ReturnType<typeof nspell> {
  if (spelling) return spelling;
  const folder = dirname(require.resolve('dictionary-en'));
  return (spelling = nspell(
    readFileSync(join(folder, 'index.aff')),
    readFileSync(join(folder, 'index.dic')),
  ));
}
