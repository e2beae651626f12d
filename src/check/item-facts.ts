import type { Item } from '../model/item.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import { trees } from '../model/registries/classification.ts';
import type { SiteRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/** What is unconfirmed stands only in items that say they are samples. */
export const unconfirmedFacts: SiteRule = (content) =>
  content.site.items.flatMap((item) => {
    if (item.original.data.sample) return [];
    return Object.entries(listsOf(item)).flatMap(([list, entries]) =>
      entries.flatMap(({ unconfirmed }, index) =>
        unconfirmed
          ? [
              makeDiagnostic(
                'unconfirmed-outside-sample',
                locationOfFact(content, item.original.file, [list, index, 'unconfirmed']),
                { expected: 'sample: true' },
              ),
            ]
          : [],
      ),
    );
  });

/** The lists of an item whose entries may wait for somebody to confirm them. */
function listsOf(item: Item): Record<string, readonly { unconfirmed: boolean }[]> {
  if (item.kind === 'processes') {
    const { steps, troubles, documents } = item.original.data;
    return { steps, troubles, documents: documents ?? [] };
  }
  if (item.kind === 'services') {
    const { tasks, prepare } = item.original.data;
    return { tasks, prepare: prepare ?? [] };
  }
  return {};
}

/** An item is not changed before it is published, nor reviewed before it was changed. */
export const dateOrder: SiteRule = (content) =>
  content.site.items.flatMap(({ original: { data, file } }) => [
    ...(data.updated < data.published
      ? [
          makeDiagnostic('updated-before-published', locationOfFact(content, file, ['updated']), {
            expected: `≥ ${data.published}`,
          }),
        ]
      : []),
    ...(data.reviewDue < data.updated
      ? [
          makeDiagnostic('review-before-update', locationOfFact(content, file, ['reviewDue']), {
            expected: `≥ ${data.updated}`,
          }),
        ]
      : []),
  ]);

/** What the site as a whole still lacks. */
export const siteCompleteness: SiteRule = (content) => [
  ...(content.site.file.organization.oid
    ? []
    : [
        makeDiagnostic(
          'no-identifier',
          locationOfFact(content, registryFiles.site, ['organization', 'oid']),
          {
            expected: 'organization.oid',
          },
        ),
      ]),
  ...trees
    .filter(
      (tree) =>
        !content.site.classification[tree].complete && !content.unreadablePaths.has(registryFiles[tree]),
    )
    .map((tree) =>
      makeDiagnostic(
        'incomplete-classification',
        locationOfFact(content, registryFiles[tree], ['complete']),
        {
          values: { tree },
          expected: 'complete: true',
        },
      ),
    ),
];
