import { sitePaths } from '../model/site-paths.ts';
import { itemsOf, type ItemOf } from '../model/item.ts';
import { guideReach, type GuideQuestion } from '../model/registries/guide.ts';
import type { Site } from '../model/site.ts';
import type { PageContext } from './page-context.ts';

/** The first question of the guide, which stands at the guide's own address. */
function firstQuestion({ guide }: Pick<Site, 'guide'>): GuideQuestion | undefined {
  return guide?.questions[0];
}

/** The path of a question. */
export function guideHref({ site, href }: Pick<PageContext, 'site' | 'href'>, id: string): string {
  return href(id === firstQuestion(site)?.id ? sitePaths.guide : sitePaths.guideQuestion(id));
}

/** The processes that no question of the guide leads to. */
export function flowsOutsideGuide(site: Site): ItemOf<'processes'>[] {
  const reached = site.guide ? guideReach(site.guide).items : new Set<string>();
  return itemsOf(site.items, 'processes').filter(({ id }) => !reached.has(id));
}
