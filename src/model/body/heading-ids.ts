import GithubSlugger, { slug } from 'github-slugger';
import type { MdastNode } from 'satteri';
import { memoizeByObject } from '../../shared/memoize.ts';
import { literalOf } from './literal.ts';
import { fixedIds, hasIdPrefix } from './page-ids.ts';
import { walkBody } from './walk-body.ts';

/**
 * Makes the ids of one text's headings, in their order: a heading of the same words gets a number, as does one whose id
 * the page uses itself. Pages and checks both call this, so that a link that passes the check finds its heading.
 */
export function headingIds(): (headingText: string) => string {
  const slugger = new GithubSlugger();
  for (const id of fixedIds) slugger.slug(id);
  return (headingText) => {
    // A heading of signs alone leaves nothing to make an id of.
    const words = /[\p{L}\p{N}]/u.test(headingText) ? headingText : 'section';
    return slugger.slug(hasIdPrefix(slug(words)) ? `section ${words}` : words);
  };
}

/** The ids that the headings of a text have on its page. The first level is the page’s title and has none. */
export const idsOfHeadings = memoizeByObject((tree: MdastNode): ReadonlySet<string> => {
  const nextId = headingIds();
  return new Set(
    [...walkBody(tree)].flatMap(({ node }) =>
      node.type === 'heading' && node.depth > 1 ? [nextId(headingText(node))] : [],
    ),
  );
});

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
