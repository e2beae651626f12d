import { registryFiles } from '../model/load/load-registries.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import { makeProblem, startOf, type Place } from '../model/problem.ts';
import { trees } from '../model/registries/classification.ts';
import type { DataPath } from '../model/source/yaml-source.ts';
import type { SiteRule } from './content-rule.ts';

/** What is unconfirmed stands only in items that say they are samples. */
export const unconfirmedFacts: SiteRule = (content) =>
  content.site.items.flatMap((item) => {
    if (item.kind !== 'processes' || item.original.data.sample) return [];
    const { steps, documents } = item.original.data;
    return Object.entries({ steps, documents: documents ?? [] }).flatMap(([list, entries]) =>
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

function placeOfFact({ sources }: ReadContent, file: string, path: DataPath): Place {
  return sources.get(file)?.placeOf(path) ?? startOf(file);
}
