import { makeDiagnostic } from '../../model/diagnostic.ts';
import { hardTerms } from './hard-terms.ts';
import type { PassageRule } from './passage-rule.ts';

export const hardHanWords: PassageRule = hardWords(hardTerms.han, (terms) => new RegExp(terms, 'g'));

export const hardEnglishWords: PassageRule = hardWords(
  hardTerms.english,
  (terms) => new RegExp(String.raw`\b(?:${terms})\b`, 'gi'),
);

/** Names words that most readers would not use, with plain ones. */
function hardWords(terms: Readonly<Record<string, string>>, find: (terms: string) => RegExp): PassageRule {
  const anyTerm = find(Object.keys(terms).join('|'));
  return function* ({ text, locationOf }) {
    for (const { 0: word, index } of text.matchAll(anyTerm)) {
      const details = { values: { word }, suggestion: terms[word.toLowerCase()] };
      yield makeDiagnostic('hard-word', locationOf(index), details);
    }
  };
}
