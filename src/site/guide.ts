import { addresses } from '../model/addresses.ts';
import { itemsOf, type ItemOf } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import { guideReach, type GuideQuestion } from '../model/registries/guide.ts';
import { site } from './current.ts';
import { href } from './links.ts';

/** The first question of the guide stands at the guide's own address. */
export const firstQuestion: GuideQuestion | undefined = site.guide?.questions[0];

/** The questions after the first. */
export const laterQuestions: readonly GuideQuestion[] = site.guide?.questions.slice(1) ?? [];

/** The path of a question. */
export function guideHref(id: string, locale: Locale): string {
  return href(locale, id === firstQuestion?.id ? addresses.guide : addresses.guideQuestion(id));
}

/** The processes that no question of the guide leads to. */
export function flowsOutsideGuide(): ItemOf<'processes'>[] {
  const reached = site.guide ? guideReach(site.guide).items : new Set<string>();
  return itemsOf(site.items, 'processes').filter(({ id }) => !reached.has(id));
}
