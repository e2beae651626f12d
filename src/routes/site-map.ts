import { sitePaths } from '../model/site-paths.ts';
import { isListed } from '../model/item.ts';
import { kindIds } from '../model/kinds/index.ts';
import type { TextContext } from './context.ts';
import type { Title } from './route.ts';
import { linkTo, sectionLinks, type PageLink } from './section-links.ts';

/** A line of the site map, with the lines below it. A heading of links leads nowhere itself. */
export interface SiteMapNode {
  title: Title;
  address?: string;
  below: readonly PageLink[];
}

/** The site map: home, the sections, and every kind with its items. */
export function siteMapOf(context: TextContext): SiteMapNode[] {
  const { site, text } = context;
  return [
    { ...linkTo(context, sitePaths.home), below: [] },
    { title: { text: text('search.indexes') }, below: sectionLinks(context, 'site-map') },
    ...kindIds.map((kind) => ({
      ...linkTo(context, sitePaths.kind(kind)),
      below: site.items
        .filter((item) => item.kind === kind && isListed(item))
        .map(({ id }) => linkTo(context, id)),
    })),
  ];
}
