import type { Rule } from '../../rule.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';

/** Rules over how a rendered page looks: sizes, places, contrast. To add one, write its file and name it here. */
export const layoutRules: readonly Rule<RenderedPage>[] = [];
