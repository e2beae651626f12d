import type { Item } from '../model/item.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { makeProblem } from '../model/problem.ts';
import { trees } from '../model/registries/classification.ts';
import type { SiteRule } from './content-rule.ts';
import { placeOfFact } from './place-of-fact.ts';

/** What is unconfirmed stands only in items that say they are samples. */
export const unconfirmedFacts: SiteRule = (content) =>
  content.site.items.flatMap((item) => {
    if (item.original.data.sample) return [];
    return Object.entries(listsOf(item)).flatMap(([list, entries]) =>
      entries.flatMap(({ unconfirmed }, index) =>
        unconfirmed
          ? [
              makeProblem(
                'unconfirmed-outside-sample',
                placeOfFact(content, item.original.file, [list, index, 'unconfirmed']),
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

/** An item is not changed before it is published, nor looked at again before it was changed. */
export const dateOrder: SiteRule = (content) =>
  content.site.items.flatMap(({ original: { data, file } }) => [
    ...(data.updated < data.published
      ? [
          makeProblem('updated-before-published', placeOfFact(content, file, ['updated']), {
            expected: `≥ ${data.published}`,
          }),
        ]
      : []),
    ...(data.reviewDue < data.updated
      ? [
          makeProblem('review-before-update', placeOfFact(content, file, ['reviewDue']), {
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
        makeProblem('no-identifier', placeOfFact(content, registryFiles.site, ['organization', 'oid']), {
          expected: 'organization.oid',
        }),
      ]),
  ...trees
    .filter((tree) => !content.site.classification[tree].complete && !content.unread.has(registryFiles[tree]))
    .map((tree) =>
      makeProblem('incomplete-classification', placeOfFact(content, registryFiles[tree], ['complete']), {
        values: { tree },
        expected: 'complete: true',
      }),
    ),
];
