import { makeProblem } from '../../model/problem.ts';
import { notWords } from './passage.ts';
import type { PassageRule } from './passage-rule.ts';

/** The marks that Chinese writes as wide as a character (教育部《重訂標點符號手冊》), by their narrow form. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const han = String.raw`[\p{Script=Han}，。、；：？！」』）]`;

/** A narrow mark behind Han. One that stands alone in quotation marks is spoken of, not used. */
const narrowMark = new RegExp(
  String.raw`(?<=${han})[,;:?!]|(?<=${han}) ?\((?=[^()]*${han})|(?<=${han})\)`,
  'gu',
);

/** Between Han characters stand wide marks. In code, addresses, numbers and English the narrow ones are right. */
export const halfWidthMarks: PassageRule = ({ text, placeOf }) =>
  [...text.matchAll(narrowMark)].flatMap(({ 0: found, index }) => {
    const mark = found.trim();
    // The colon of 表:3 or a time, the comma of 2,000: a number goes on behind it.
    const next = text.charAt(index + found.length);
    if (mark !== '(' && mark !== ')' && /[\d/]/.test(next)) return [];
    if (next === notWords) return [];
    return [
      makeProblem('half-width-punctuation', placeOf(index + found.length - 1), {
        values: { mark },
        suggestion: fullWidth[mark],
      }),
    ];
  });
