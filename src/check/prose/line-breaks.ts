import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { PassageRule } from './passage-rule.ts';

const breakInHan =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

/** Readers see one line where its author broke it; between words a browser makes a blank of the break. */
export const lineBreaksInHan: PassageRule = function* ({ text, locationOf }) {
  for (const { index } of text.matchAll(breakInHan))
    yield makeDiagnostic('line-break-in-han', locationOf(index));
};
