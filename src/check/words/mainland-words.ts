import { makeProblem } from '../../model/problem.ts';
import { mainlandTerms } from './mainland-terms.ts';
import type { PassageRule } from './passage-rule.ts';

const anyTerm = new RegExp(Object.keys(mainlandTerms).join('|'), 'g');

/** Texts for Taiwan use the words of Taiwan. */
export const mainlandWords: PassageRule = ({ text, placeOf }) =>
  [...text.matchAll(anyTerm)].map(({ 0: term, index }) =>
    makeProblem('mainland-term', placeOf(index), {
      values: { term },
      suggestion: mainlandTerms[term],
    }),
  );
