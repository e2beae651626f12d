import { sitePaths } from '../model/site-paths.ts';
import { isListed } from '../model/item.ts';
import { kindIds } from '../model/kinds/index.ts';
import type { TextContext } from './context.ts';
import { addressOf } from './addresses-in-use.ts';
import { pageAt, pagesOf, type SitePage } from './pages.ts';
import type { LinkList, Title } from './route.ts';
import { routes } from './table.ts';
import { labelOf } from './titles.ts';

/** A link inside the site: what it says, and an address without language and base path. */
export interface PageLink {
  address: string;
  title: Title;
}

/** The sections that a list of links names, in the order of the table. */
export function sectionLinks(context: TextContext, list: LinkList): PageLink[] {
  return pagesOf(context)
    .filter(({ route, number }) => number === 1 && routes[route].links?.includes(list) === true)
    .map((page) => linkOf(context, page));
}

/** The main menu: what the office chose, else every kind that has items, and the classes. */
export function menuLinks(context: TextContext): PageLink[] {
  const { site } = context;
  const { menu } = site.file;
  const kinds = kindIds.filter(
    (kind) => kind !== 'pages' && site.items.some((item) => item.kind === kind && isListed(item)),
  );
  const chosen = menu.length > 0 ? menu : [...kinds.map(sitePaths.kind), sitePaths.classes];
  return chosen.map((reference) => linkTo(context, reference));
}

/**
 * The link to what content names as a page: an item by `kind/slug`, any other by its address. Throws where there is
 * none; `npm run check` reports it before, with the line.
 */
export function linkTo(context: TextContext, reference: string): PageLink {
  const page = pageAt(context, addressOf(reference));
  if (page) return linkOf(context, page);
  throw new Error(
    `The content names the page ${reference}, which the site does not have. Run: npm run check`,
  );
}

/** The link to a page. */
function linkOf(context: TextContext, page: SitePage): PageLink {
  return { address: page.address, title: labelOf(context, page) };
}
