import { makeDiagnostic, type SourceLocation, type TextEdit } from '../../model/diagnostic.ts';
import { editAt } from '../fix/edit-at.ts';
import { notWords, type Passage } from './passage.ts';
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
export const halfWidthMarks: PassageRule = function* (passage) {
  for (const { 0: found, index } of passage.text.matchAll(narrowMark)) {
    const mark = found.trim();
    // The colon of 表:3 or a time, the comma of 2,000: a number goes on behind it.
    const next = passage.text.charAt(index + found.length);
    if (mark !== '(' && mark !== ')' && /[\d/]/.test(next)) continue;
    if (next === notWords) continue;
    const location = passage.locationOf(index + found.length - 1);
    const suggestion = fullWidth[mark];
    const edit = suggestion === undefined ? undefined : widened(passage, location, mark, suggestion);
    yield makeDiagnostic('half-width-punctuation', location, { values: { mark }, suggestion, edit });
  }
};

/** The wide mark in its place. A bracket's other half may stand between English words, so brackets are left to people. */
function widened(
  { written }: Passage,
  location: SourceLocation,
  mark: string,
  wide: string,
): TextEdit | undefined {
  if (written === undefined || '()'.includes(mark)) return undefined;
  // A wide mark brings its own space: blanks between it and the next words go.
  return editAt(written, location, `${mark} `, wide) ?? editAt(written, location, mark, wide);
}
