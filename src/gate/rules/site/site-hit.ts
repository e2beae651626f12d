import type { Hit } from '../../rule.ts';
import type { OutlinedLink } from '../../source/page-outline.ts';
import type { SourcePage } from '../../source/source-page.ts';

/** A hit at a link of one of the site's pages, or at the whole page. */
export function siteHit(page: SourcePage, link: OutlinedLink | undefined, values: Hit['values']): Hit {
  const element = link ? page.elements[link.index] : page.withTag('title')[0];
  const hit = element
    ? page.hitAt(element, values)
    : { selector: '', html: '', ...(values ? { values } : {}) };
  return { ...hit, page: page.path };
}
