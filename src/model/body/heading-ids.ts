import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { literalOf } from './literal.ts';
import { walkBody } from './walk-body.ts';

/** Ids that the pages around a text use themselves; a heading of the same words gets a number. */
const pageIds = [
  ...['top', 'main', 'u', 'c', 'z', 'site-search', 'footer-contact'],
  ...['item-facts', 'attachments', 'related', 'glance', 'steps', 'documents'],
];

/** Whether a page has this id outside its text: its parts, the steps of a flow, the measures of a plan. */
export function isPageId(id: string): boolean {
  return pageIds.includes(id) || /^(?:step|part|measure)-/.test(id);
}

/**
 * Makes the ids of one text's headings, in their order: a heading of the same words gets a number. Pages and checks
 * both call this, so that a link that passes the check finds its heading.
 */
export function headingIds(): (headingText: string) => string {
  const slugger = new GithubSlugger();
  for (const id of pageIds) slugger.slug(id);
  // A heading of signs alone leaves nothing to make an id of.
  return (headingText) => slugger.slug(/[\p{L}\p{N}]/u.test(headingText) ? headingText : 'section');
}

/** The ids that the headings of a text have on its page. The first level is the page’s title and has none. */
export function idsOfHeadings(tree: MdastNode): string[] {
  const nextId = headingIds();
  return [...walkBody(tree)].flatMap(({ node }) =>
    node.type === 'heading' && node.depth > 1 ? [nextId(headingText(node))] : [],
  );
}

/** The words of a heading as its page has them: code is words, a picture is none. */
function headingText(node: MdastNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'mdxTextExpression':
      return literalOf(node.value) ?? '';
    default:
      return 'children' in node ? node.children.map(headingText).join('') : '';
  }
}
