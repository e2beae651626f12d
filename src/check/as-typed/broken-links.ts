import { walkBody } from '../../model/body/walk-body.ts';
import { writtenOfNode } from '../../model/body/written-of-node.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { Rule } from '../../model/diagnostic-texts.ts';
import type { NodeRule } from '../content-rule.ts';

const words = String.raw`(?<words>[^[\]()（）\n]+)`;
const blanks = String.raw`[ \t\u00A0\u3000]`;
const beginning = String.raw`(?:https?:\/\/|mailto:|tel:|\/(?!\/))`;

/** What was meant as a link, by what keeps it from being one. A new form is a new row. */
const forms: readonly { rule: Rule; pattern: RegExp }[] = [
  {
    // As an input method for Chinese writes it, with one bracket or all of them wide.
    rule: 'link-in-wide-brackets',
    pattern:
      /[[［](?<words>[^[\]［］\n]+)[\]］][(（](?<address>(?:https?:\/\/|mailto:|tel:|\/)[^()（）\s]*)[)）]/gu,
  },
  {
    rule: 'link-apart',
    pattern: new RegExp(String.raw`\[${words}\]${blanks}+\((?<address>${beginning}[^()\s]*)\)`, 'gu'),
  },
  {
    rule: 'blank-in-link',
    pattern: new RegExp(
      String.raw`\[${words}\]\((?<address>(?:${beginning}[^()<>"'\n]*|[^()<>"'\n\s]+)${blanks}[^()<>"'\n]*)\)`,
      'gu',
    ),
  },
  {
    rule: 'link-turned-round',
    pattern: new RegExp(String.raw`[(（]${words}[)）]\[(?<address>${beginning}[^[\]\s]*)\]`, 'gu'),
  },
];

/** What is meant as a link and is none: readers see brackets and an address. */
export const brokenLinks: NodeRule = (node, { localized: { body } }) => {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
  const { text, start: from, locationOf } = writtenOfNode(node, body);
  if (!/[\]］]/.test(text)) return [];
  // What is a link already, or code. They stand in the order of the text.
  const taken = [...walkBody(node)].flatMap(({ node: { type, position } }) =>
    (type === 'inlineCode' || type === 'link' || type === 'image') && position ? [position] : [],
  );
  return forms.flatMap(({ pattern, rule }) => {
    let at = 0;
    return [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups }) => {
      const start = from + index;
      while ((taken[at]?.end.offset ?? Infinity) <= start) at += 1;
      if ((taken[at]?.start.offset ?? Infinity) <= start) return [];
      const { words: shown = '', address = '' } = groups ?? {};
      if (rule === 'blank-in-link' && !/^[a-z]+:|^\/|\.\w{2,5}$/i.test(address.trim())) return [];
      const link = `[${shown}](${address.trim().replace(/\s/g, (blank) => encodeURIComponent(blank))})`;
      const edit = { file: body.file, start, end: start + written.length, text: link };
      return [makeDiagnostic(rule, locationOf(index), { values: { written }, suggestion: link, edit })];
    });
  });
};
