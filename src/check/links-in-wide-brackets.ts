import { locationInBody } from '../model/body/location-in-body.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { NodeRule } from './content-rule.ts';

/** A link as an input method for Chinese writes it, with one bracket or all of them wide. */
const written =
  /[[［](?<words>[^[\]［］\n]+)[\]］][(（](?<address>(?:https?:\/\/|mailto:|tel:|\/)[^()（）\s]*)[)）]/gu;

/** What is meant as a link becomes one: Markdown knows narrow brackets only, and makes a bare link of the address. */
export const linksInWideBrackets: NodeRule = (node, { localized }) => {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
  const { file, text } = localized.body;
  const from = node.position?.start.offset ?? 0;
  const source = text.slice(from, node.position?.end.offset ?? 0);
  const matches = [...source.matchAll(written)];
  if (matches.length === 0) return [];
  const locationOf = locationInBody(localized.body);
  const codes = [...walkBody(node)].flatMap(({ node: { type, position } }) =>
    type === 'inlineCode' && position ? [position] : [],
  );
  let code = 0;
  return matches.flatMap(({ 0: found, index, groups }) => {
    const { words, address } = groups ?? {};
    const start = from + index;
    // Both stand in the order of the text.
    while ((codes[code]?.end.offset ?? Infinity) <= start) code += 1;
    const isSpokenOf = (codes[code]?.start.offset ?? Infinity) <= start;
    if (words === undefined || address === undefined || isSpokenOf) return [];
    const link = `[${words}](${address})`;
    if (found === link) return [];
    const edit = { file, start, end: start + found.length, text: link };
    return [
      makeDiagnostic('link-in-wide-brackets', locationOf(start), {
        values: { written: found },
        suggestion: link,
        edit,
      }),
    ];
  });
};
