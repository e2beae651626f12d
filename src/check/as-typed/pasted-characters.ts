import { treeOf } from '../../model/body/body.ts';
import { locationInBody } from '../../model/body/location-in-body.ts';
import { textOfBody } from '../../model/body/text-of-body.ts';
import { lineMark } from '../../model/body/typed/line-marks.ts';
import { walkBody } from '../../model/body/walk-body.ts';
import { makeDiagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { codePointName } from '../../model/source/code-point.ts';
import type { Rule } from '../../model/diagnostic-texts.ts';
import type { TextRule } from '../content-rule.ts';

/** A character that comes along when a text is pasted, and what is meant by it. */
interface Pasted {
  rule: Rule;
  pattern: RegExp;
  /** What belongs in its place; none where only its author knows. */
  meant?: (written: string) => string;
}

const pasted: readonly Pasted[] = [
  {
    rule: 'pasted-blank',
    pattern: /[\u00A0\u2000-\u200A\u202F\u205F]+|&(?:nbsp|ensp|emsp|thinsp|#160|#x[aA]0);/g,
    meant: () => ' ',
  },
  { rule: 'pasted-blank', pattern: /(?<=[^\s\-+*.)>#]) *\t[ \t]*(?=\S)/g, meant: () => ' ' },
  { rule: 'soft-hyphen', pattern: /\u00AD|&shy;/g, meant: () => '' },
  { rule: 'private-character', pattern: /[\uE000-\uF8FF]|[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu },
  {
    // A page of print is often copied with the radicals of its font, which look like characters and are found by none.
    rule: 'radical-character',
    pattern: /[\u2E80-\u2FD5\uF900-\uFAFF]/g,
    meant: (written) => written.normalize('NFKC'),
  },
  {
    rule: 'full-width-letters',
    // One that stands alone in quotation marks is spoken of, not used.
    pattern: /(?!(?<=[「『“])[０-９Ａ-Ｚａ-ｚ][．）]?[」』”])[０-９Ａ-Ｚａ-ｚ]+/g,
    meant: (written) => written.normalize('NFKC'),
  },
];

/** What Word and web pages leave in a text that is pasted from them. Code is left as it is. */
export const pastedCharacters: TextRule = ({ localized: { body } }) => {
  const text = textOfBody(body);
  const from = body.text.length - text.length;
  const code = [...walkBody(treeOf(body))].flatMap(({ node: { type, position } }) =>
    (type === 'code' || type === 'inlineCode') && position ? [position] : [],
  );
  return pasted.flatMap(({ rule, pattern, meant }) => {
    let at = 0;
    return [...text.matchAll(pattern)].flatMap(({ 0: written, index }): Diagnostic[] => {
      const start = from + index;
      // Both stand in the order of the text.
      while ((code[at]?.end.offset ?? Infinity) <= start) at += 1;
      if ((code[at]?.start.offset ?? Infinity) <= start) return [];
      // A bullet of Word's makes a list as it is.
      if (rule === 'private-character' && isBullet(text, index)) return [];
      const other = meant?.(written);
      return [
        makeDiagnostic(rule, locationInBody(body)(start), {
          values: { written, code: codePointName(written) },
          ...(other !== undefined && {
            suggestion: other,
            edit: { file: body.file, start, end: start + written.length, text: other },
          }),
        }),
      ];
    });
  });
};

function isBullet(text: string, index: number): boolean {
  const lineStart = text.lastIndexOf('\n', index) + 1;
  const lineEnd = text.indexOf('\n', index);
  return (
    text.slice(lineStart, index).trim() === '' &&
    lineMark(text.slice(index, lineEnd === -1 ? undefined : lineEnd)) !== undefined
  );
}
