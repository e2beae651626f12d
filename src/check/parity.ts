import { treeOf } from '../model/body/body.ts';
import type { MdastNode } from 'satteri';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { makeDiagnostic, startOf } from '../model/diagnostic.ts';
import type { Rule } from '../model/diagnostic-texts.ts';
import type { Item, LocalizedItem } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { TextContext, TextRule } from './content-rule.ts';
import { emptyText, headingsInText } from './headings-in-text.ts';
import { fileOfLink, linkOf } from './links-in-text.ts';

/** A part of a text that all languages have alike: what a node adds to it, in short; nothing from other nodes. */
interface Aspect {
  rule: Rule;
  signOf: (node: MdastNode, item: Item) => string | undefined;
}

const aspects: readonly Aspect[] = [
  {
    rule: 'different-headings',
    signOf: (node) => (node.type === 'heading' ? '#'.repeat(node.depth) : undefined),
  },
  {
    rule: 'different-steps',
    signOf: (node) =>
      node.type === 'list' && node.ordered === true ? `1…${String(node.children.length)}` : undefined,
  },
  {
    rule: 'different-tables',
    signOf: (node) =>
      node.type === 'table'
        ? `${String(node.children.length)}×${String(node.children[0]?.children.length ?? 0)}`
        : undefined,
  },
  {
    rule: 'different-files',
    // A file that is not there is reported by itself.
    signOf: (node, { attachments }) => {
      const link = linkOf(node);
      const file = link === undefined ? undefined : fileOfLink(link);
      return attachments.some(({ name }) => name === file) ? file : undefined;
    },
  },
];

/** A translation has the headings, steps, tables and files of its original: who reads it misses nothing. */
export const parity: TextRule = (context) => {
  const { item, localized } = context;
  if (localized === item.original || isReportedAlready(context)) return [];
  return aspects.flatMap(({ rule, signOf }) => {
    const wanted = signsOf(item.original, item, signOf);
    const found = signsOf(localized, item, signOf);
    const at = wanted.findIndex(({ sign }, index) => sign !== found[index]?.sign);
    const first = at === -1 ? wanted.length : at;
    if (first === wanted.length && first === found.length) return [];
    const { node } = found[first] ?? found.at(-1) ?? {};
    const location = node ? locationOfNode(localized.file, node) : startOf(localized.file);
    const values = { original: item.original.file, wanted: wanted.length, found: found.length };
    return [makeDiagnostic(rule, location, { values, expected: wanted.map(({ sign }) => sign).join(' ') })];
  });
};

/** A text that is empty, or its headings wrong in themselves, is reported already: one mistake, reported once. */
function isReportedAlready(context: TextContext): boolean {
  const { original } = context.item;
  return [original, context.localized].some((localized) =>
    [headingsInText, emptyText].some((rule) => rule({ ...context, localized }).length > 0),
  );
}

function signsOf(
  { body }: LocalizedItem<KindId>,
  item: Item,
  signOf: Aspect['signOf'],
): { sign: string; node: MdastNode }[] {
  return [...walkBody(treeOf(body))].flatMap(({ node }) => {
    const sign = signOf(node, item);
    return sign === undefined ? [] : [{ sign, node }];
  });
}
