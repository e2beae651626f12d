import type { Rule } from '../../rule.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';

/** Rules over what a rendered page says: names, texts, languages, alternatives. To add one, write its file and name it here. */
export const renderedRules: readonly Rule<RenderedPage>[] = [];
