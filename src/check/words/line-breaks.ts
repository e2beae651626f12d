import { makeProblem } from '../../model/problem.ts';
import type { PassageRule } from './passage-rule.ts';

const breakInHan =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

/** A browser makes a blank of a line break inside a paragraph; between words that is right, between Han it is not. */
export const lineBreaksInHan: PassageRule = ({ text, placeOf }) =>
  [...text.matchAll(breakInHan)].map(({ index }) => makeProblem('line-break-in-han', placeOf(index)));
