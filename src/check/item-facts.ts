import { makeProblem, startOf } from '../model/problem.ts';
import { trees } from '../model/registries/classification.ts';
import type { SiteRule } from './content-rule.ts';

/** What is unconfirmed stands only in items that say they are samples. */
export const unconfirmedFacts: SiteRule = (site) =>
  site.items.flatMap((item) => {
    if (item.kind !== 'processes' || item.original.data.sample) return [];
    const { steps, documents } = item.original.data;
    return [...steps, ...(documents ?? [])].some((entry) => entry.unconfirmed)
      ? [makeProblem('unconfirmed-outside-sample', startOf(item.original.file), { expected: 'sample: true' })]
      : [];
  });

/** An item is not changed before it is published. */
export const dateOrder: SiteRule = (site) =>
  site.items.flatMap(({ original: { data, file } }) =>
    data.updated < data.published
      ? [makeProblem('updated-before-published', startOf(file), { expected: `≥ ${data.published}` })]
      : [],
  );

/** What the site as a whole still lacks. */
export const siteCompleteness: SiteRule = (site) => [
  ...(site.file.organization.oid ? [] : [makeProblem('no-identifier', startOf('site.yaml'), { expected: 'organization.oid' })]),
  ...trees
    .filter((tree) => !site.classification[tree].complete)
    .map((tree) =>
      makeProblem('incomplete-classification', startOf(`classification/${tree}.json`), {
        values: { tree },
        expected: 'complete: true',
      }),
    ),
];
