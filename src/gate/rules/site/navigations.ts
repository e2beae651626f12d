import type { OutlinedLink } from '../../source/page-outline.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { SourceSite } from '../../source/source-site.ts';

/** A block of links on one page that other pages have too. */
export interface NavigationBlock {
  page: SourcePage;
  first: OutlinedLink;
  /** Where its links lead, each once, in their order. */
  targets: readonly string[];
}

/** Blocks of navigation by language and name; only those that stand on several pages. */
export function navigations(site: SourceSite): Map<string, [NavigationBlock, ...NavigationBlock[]]> {
  const found = new Map<string, [NavigationBlock, ...NavigationBlock[]]>();
  for (const page of site.pages) {
    const links = page.outline.links.filter(
      ({ navigation, address }) => navigation !== undefined && !address.startsWith('#'),
    );
    for (const [name, own] of Map.groupBy(links, ({ navigation }) => navigation)) {
      const [first] = own;
      if (!first) continue;
      const targets = [...new Set(own.map(({ target, fragment }) => `${target}#${fragment}`))];
      const key = `${page.outline.lang} ${name ?? ''}`;
      const known = found.get(key);
      if (known) known.push({ page, first, targets });
      else found.set(key, [{ page, first, targets }]);
    }
  }
  return new Map([...found].filter(([, blocks]) => blocks.length > 1));
}
