import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { memoize } from '../../shared/memoize.ts';
import { likelyWord } from './likely-word.ts';

const require = createRequire(import.meta.url);
let spelling: ReturnType<typeof nspell> | undefined;

/** Whether the English dictionary has a word. */
export const isEnglish = memoize(isListed);

/** The English word of which the written one is a slip of the hand; undefined where no single slip explains it. */
export function suggestEnglish(written: string): string | undefined {
  return likelyWord(written, isListed);
}

/** Asks the dictionary, which is read for the first word: that takes longer than all words of a site. */
function isListed(word: string): boolean {
  spelling ??= readDictionary();
  return spelling.correct(word);
}

function readDictionary(): ReturnType<typeof nspell> {
  const folder = dirname(require.resolve('dictionary-en'));
  return nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));
}
