import { makeDiagnostic } from '../../model/diagnostic.ts';
import { britishForms } from './british-spelling.ts';
import { isEnglish } from './dictionary.ts';
import type { PassageRule } from './passage-rule.ts';

/** Addresses of the web and of mail, file names, and codes with digits: no words. */
const noWord = /\d|@|:\/\/|\w\.\w/;
/** No dictionary has a longer word than pneumonoultramicroscopicsilicovolcanoconiosis. */
const longestWord = 45;
const anyWord = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Words that neither the dictionary nor the office knows. Initials (OID) and words of other alphabets are left alone. */
export const englishSpelling: PassageRule = function* ({ text, locationOf }, words) {
  for (const { 0: part, index } of text.matchAll(/\S+/g)) {
    if (noWord.test(part)) continue;
    for (const { 0: written, index: inner } of part.matchAll(anyWord)) {
      const word = written.replaceAll('’', "'").replace(/'s$|'$/, '');
      if (!/^[A-Za-z']{2,}$/.test(word) || isName(word)) continue;
      if (words.isOwn(word)) continue;
      const isTooLong = word.length > longestWord;
      if (!isTooLong && (isEnglish(word) || britishForms(word).some(isEnglish))) continue;
      const details = { values: { word }, suggestion: isTooLong ? undefined : words.suggest(word) };
      yield makeDiagnostic('unknown-word', locationOf(index + inner), details);
    }
  }
};

/** Initials, and names put together from words, as components and brands are. */
function isName(word: string): boolean {
  return /^[A-Z]{2,}s?$|[a-z][A-Z]/.test(word);
}
