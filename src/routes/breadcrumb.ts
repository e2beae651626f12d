import { sitePaths } from '../model/site-paths.ts';
import type { Locale } from '../model/localized.ts';
import type { TextContext } from './context.ts';
import { pageAt, type PageOf, type SitePage } from './pages.ts';
import { routes, type RouteId } from './table.ts';
import { labelOf } from './titles.ts';

/** A step on the way from the home page to a page. */
export interface Crumb {
  label: string;
  /** Address inside the site, see src/model/site-paths.ts. */
  address: string;
  /** Language of the label, where it is not the page's. */
  lang?: Locale | undefined;
}

/** The way from the home page to a page, which comes last. */
export function breadcrumbOf(context: TextContext, page: SitePage): Crumb[] {
  return pathTo(context, page).map((step) => {
    const { text, lang } = labelOf(context, step);
    return { label: text, address: step.address, lang };
  });
}

/**
 * Whether a link of a menu leads to the page it stands on (`page`) or to a section above it (`true`), as `aria-current`
 * has it. Everything is below the home page, so that is current on itself alone.
 */
export function isCurrent(context: TextContext, link: string, page: SitePage): 'page' | 'true' | undefined {
  if (link === page.address) return 'page';
  const isAbove = link !== sitePaths.home && pathTo(context, page).some(({ address }) => address === link);
  return isAbove ? 'true' : undefined;
}

/** The pages from home to a page. No class stands above itself: the check refuses that. */
function pathTo(context: TextContext, page: SitePage): SitePage[] {
  const path = [page];
  for (let below = page; below.address !== sitePaths.home;) {
    const above = pageAt(context, addressAbove(context, below));
    if (!above) break;
    path.unshift(above);
    below = above;
  }
  return path;
}

/** The pages of a list stand below its first one. */
function addressAbove<Id extends RouteId>(
  { site }: TextContext,
  { route, entry, number }: PageOf<Id>,
): string {
  const { address, above } = routes[route];
  if (number > 1) return address(entry);
  return above?.(site, entry) ?? sitePaths.home;
}
