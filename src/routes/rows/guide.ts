import { sitePaths } from '../../model/site-paths.ts';
import type { GuideQuestion } from '../../model/registries/guide.ts';
import { defineRoute } from '../route.ts';
import { localizedTitle } from '../title.ts';

/** Which application do I need? The first question; a site without a guide has no such page. */
export const guide = defineRoute<GuideQuestion>({
  pattern: sitePaths.guide,
  address: () => sitePaths.guide,
  entries: ({ site }) => site.guide?.questions.slice(0, 1) ?? [],
  title: ({ text }) => ({ text: text('guide.title') }),
  description: ({ text }) => text('guide.intro'),
  links: ['site-map', 'ways-in'],
});

/** A question after the first. */
export const guideQuestion = defineRoute({
  pattern: sitePaths.guideQuestion(':question'),
  address: ({ id }: GuideQuestion) => sitePaths.guideQuestion(id),
  entries: ({ site }) => site.guide?.questions.slice(1) ?? [],
  title: ({ locale }, { question }) => localizedTitle(question, locale),
  description: ({ text }) => text('guide.intro'),
  above: () => sitePaths.guide,
});
