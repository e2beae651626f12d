import { locationInBody } from '../../model/body/location-in-body.ts';
import { walkBody } from '../../model/body/walk-body.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { NodeRule } from '../content-rule.ts';

const words = String.raw`(?<words>[^[\]()（）\n]+)`;
const blanks = String.raw`[ \t\u00A0\u3000]`;
const beginning = String.raw`(?:https?:\/\/|mailto:|tel:|\/(?!\/))`;

/** What was meant as a link, by what keeps it from being one. */
const forms: readonly { pattern: RegExp; rule: 'link-apart' | 'blank-in-link' | 'link-turned-round' }[] = [
  {
    rule: 'link-apart',
    pattern: new RegExp(String.raw`\[${words}\]${blanks}+\((?<address>${beginning}[^()\s]*)\)`, 'gu'),
  },
  {
    rule: 'blank-in-link',
    pattern: new RegExp(
      String.raw`\[${words}\]\((?<address>(?:${beginning}[^()<>"'\n]*|[^()<>"'\n\s]+)${blanks}[^()<>"'\n]*\.?[^()<>"'\n]*)\)`,
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
  const from = node.position?.start.offset ?? 0;
  const source = body.text.slice(from, node.position?.end.offset ?? from);
  if (!source.includes(']')) return [];
  const taken = [...walkBody(node)].flatMap(({ node: { type, position } }) =>
    (type === 'inlineCode' || type === 'link' || type === 'image') && position ? [position] : [],
  );
  return forms.flatMap(({ pattern, rule }) =>
    [...source.matchAll(pattern)].flatMap(({ 0: written, index, groups }) => {
      const start = from + index;
      const end = start + written.length;
      // What is a link already, or code; the bare address inside of it is one too.
      if (taken.some((range) => (range.start.offset ?? 0) <= start && start < (range.end.offset ?? 0)))
        return [];
      const { words: shown = '', address = '' } = groups ?? {};
      if (rule === 'blank-in-link' && !/^[a-z]+:|^\/|\.\w{2,5}$/i.test(address.trim())) return [];
      const link = `[${shown}](${address.trim().replace(/\s/g, (blank) => encodeURIComponent(blank))})`;
      const edit = { file: body.file, start, end, text: link };
      return [
        makeDiagnostic(rule, locationInBody(body)(start), { values: { written }, suggestion: link, edit }),
      ];
    }),
  );
};
