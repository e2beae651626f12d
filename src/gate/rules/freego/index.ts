import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

/** What the official checker (Freego) is known to test, a rule for each code. To add one, write its file and name it here. */
export const freegoRules: readonly Rule<SourcePage>[] = [];
