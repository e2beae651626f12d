import type { RenderedPage } from '../rendered/rendered-page.ts';
import { visitFailures } from '../rendered/visit-failures.ts';
import type { Rule, RuleFacts } from '../rule.ts';
import { runRules } from '../run/run-rules.ts';
import type { SourcePage } from '../source/source-page.ts';
import type { SourceSite } from '../source/source-site.ts';
import { freegoRules } from './freego/index.ts';
import { layoutRules } from './layout/index.ts';
import { renderedRules } from './rendered/index.ts';
import { siteRules } from './site/index.ts';
import { sourceRules } from './source/index.ts';

/** What is known of a rule; one about the run itself has no examples. */
export type KnownRule = Omit<RuleFacts, 'examples'>;

type AnyRule = Rule<RenderedPage> | Rule<SourcePage> | Rule<SourceSite>;

const rules: readonly (AnyRule | KnownRule)[] = [
  ...sourceRules,
  ...freegoRules,
  ...renderedRules,
  ...layoutRules,
  ...siteRules,
  ...Object.values(visitFailures),
  ...runRules,
];

/** What is known of every rule of our own, whatever its subject. */
export const ruleFacts: readonly KnownRule[] = rules;
