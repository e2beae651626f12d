import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

/** Rules over a page as it was built: its markup, before any browser has touched it. To add one, write its file and name it here. */
export const sourceRules: readonly Rule<SourcePage>[] = [];
