import { makeProblem, type Problem } from '../../model/problem.ts';
import { britishForms } from './british-spelling.ts';
import { isEnglish } from './dictionary.ts';
import { likelyWord } from './likely-word.ts';
import type { PassageRule } from './passage-rule.ts';

/** Addresses of the web and of mail, file names, and codes with digits: no words. */
const noWords = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b|\S*\d\S*/g;
const anyWord = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Words that neither the dictionary nor the office knows. Initials (OID) and words of other alphabets are left alone. */
export const englishSpelling: PassageRule = ({ text, placeOf }, isOwnWord) => {
  const problems: Problem[] = [];
  const plain = text.replace(noWords, (part) => ' '.repeat(part.length));
  for (const { 0: written, index } of plain.matchAll(anyWord)) {
    const word = written.replaceAll('’', "'").replace(/'s$|'$/, '');
    if (!/^[A-Za-z']+$/.test(word) || isInitials(word) || word.length < 2) continue;
    if (isOwnWord(word) || isEnglish(word) || britishForms(word).some(isEnglish)) continue;
    problems.push(
      makeProblem('unknown-word', placeOf(index), {
        values: { word },
        suggestion: likelyWord(word, isEnglish),
      }),
    );
  }
  return problems;
};

function isInitials(word: string): boolean {
  return /^[A-Z]{2,}s?$/.test(word);
}
