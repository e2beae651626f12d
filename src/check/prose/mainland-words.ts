import { makeDiagnostic } from '../../model/diagnostic.ts';
import { mainlandTerms } from './mainland-terms.ts';
import type { PassageRule } from './passage-rule.ts';

const anyTerm = new RegExp(Object.keys(mainlandTerms).join('|'), 'g');

/** Texts for Taiwan use the words of Taiwan. */
export const mainlandWords: PassageRule = function* ({ text, locationOf }) {
  for (const { 0: term, index } of text.matchAll(anyTerm)) {
    const details = { values: { term }, suggestion: mainlandTerms[term] };
    yield makeDiagnostic('mainland-term', locationOf(index), details);
  }
};
