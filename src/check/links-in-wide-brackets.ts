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
  const codes = [...walkBody(node)].flatMap(({ node: { type, position } }) =>
    type === 'inlineCode' && position ? [position] : [],
  );
  return [...source.matchAll(written)].flatMap(({ 0: found, index, groups }) => {
    const { words, address } = groups ?? {};
    const start = from + index;
    const isSpokenOf = codes.some(
      (code) => (code.start.offset ?? 0) <= start && start < (code.end.offset ?? 0),
    );
    if (words === undefined || address === undefined || isSpokenOf) return [];
    const before = text.slice(0, start).split('\n');
    const location = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const link = `[${words}](${address})`;
    if (found === link) return [];
    const edit = { file, start, end: start + found.length, text: link };
    return [
      makeDiagnostic('link-in-wide-brackets', location, {
        values: { written: found },
        suggestion: link,
        edit,
      }),
    ];
  });
};
