import { makeDiagnostic } from '../../model/diagnostic.ts';
import { mainlandTerms } from './mainland-terms.ts';
import type { PassageRule } from './passage-rule.ts';

const anyTerm = new RegExp(Object.keys(mainlandTerms).join('|'), 'g');

/** Texts for Taiwan use the words of Taiwan. */
export const mainlandWords: PassageRule = ({ text, locationOf }) =>
  [...text.matchAll(anyTerm)].map(({ 0: term, index }) =>
    makeDiagnostic('mainland-term', locationOf(index), {
      values: { term },
      suggestion: mainlandTerms[term],
    }),
  );
