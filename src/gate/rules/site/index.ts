import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';

/** Rules over all pages together. To add one, write its file and name it here. */
export const siteRules: readonly Rule<SourceSite>[] = [];
