import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { PassageRule } from './passage-rule.ts';

const breakInHan =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

/** A browser makes a blank of a line break inside a paragraph; between words that is right, between Han it is not. */
export const lineBreaksInHan: PassageRule = ({ text, locationOf }) =>
  [...text.matchAll(breakInHan)].map(({ index }) => makeDiagnostic('line-break-in-han', locationOf(index)));
