import type { TextContext } from './context.ts';
import { pageAt, type PageOf } from './pages.ts';
import type { Title } from './route.ts';
import { routes, type RouteId } from './table.ts';

/** The title of a page; that of a later page of a list says which it is. */
export function titleOf<Id extends RouteId>(context: TextContext, page: PageOf<Id>): Title {
  return withPosition(context, page, routes[page.route].title(context, page.entry));
}

/** What menus and breadcrumbs call a page. */
export function labelOf<Id extends RouteId>(context: TextContext, page: PageOf<Id>): Title {
  const { label, title } = routes[page.route];
  return withPosition(context, page, (label ?? title)(context, page.entry));
}

/** What the `h1` of a page says: all pages of a list have the same. */
export function headingOf<Id extends RouteId>(context: TextContext, page: PageOf<Id>): Title {
  const { heading, title } = routes[page.route];
  return (heading ?? title)(context, page.entry);
}

/** A page in a sentence; undefined where it has none of its own. */
export function descriptionOf<Id extends RouteId>(
  context: TextContext,
  page: PageOf<Id>,
): string | undefined {
  return routes[page.route].description?.(context, page.entry);
}

/** What menus and breadcrumbs call the page at an address; undefined where there is none. */
export function titleAt(context: TextContext, address: string): Title | undefined {
  const page = pageAt(context, address);
  return page && labelOf(context, page);
}

function withPosition<Id extends RouteId>(
  { text }: TextContext,
  { number, pages }: PageOf<Id>,
  title: Title,
): Title {
  if (number === 1) return title;
  return { ...title, text: `${title.text} (${text('list.page', { page: number, pages })})` };
}
