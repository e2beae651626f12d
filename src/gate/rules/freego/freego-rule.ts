import { codes } from '../../codes/codes.ts';
import type { Rule, RuleFacts } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

/** What a rule after the official checker says of itself; the rest is in the code. */
type FreegoFacts = Pick<RuleFacts, 'id' | 'message' | 'examples'> &
  Pick<Rule<SourcePage>, 'check'> & {
    /** Whether what it finds fails the success criterion too, and not only the official checker. */
    failsCriterion: boolean;
  };

/** A rule after what the official checker is known to test for a code. */
export function freegoRule(name: string, { failsCriterion, ...facts }: FreegoFacts): Rule<SourcePage> {
  const code = codes.find(({ code: known }) => known === name);
  if (!code) throw new Error(`There is no code ${name} in codes.json.`);
  return {
    ...facts,
    engine: 'freego',
    severity: 'barrier',
    wcag: failsCriterion ? [code.criterion] : [],
    level: code.level,
    codes: [name],
    help: code.url ?? 'https://accessibility.moda.gov.tw/',
  };
}
