import { registryFiles } from '../../model/load/load-registries.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import { listChoices } from '../../model/list-choices.ts';
import type { SiteRule } from '../content-rule.ts';
import { locationOfFact } from '../location-of-fact.ts';

/**
 * The queries of readers are in languages of the site. That their pages are there is a matter of references; that the
 * search finds them is known only when the site is built: `npm run check:queries`.
 */
export const expectedQueries: SiteRule = (content) => {
  const { checks, locales } = content.site;
  return (checks?.queries ?? []).flatMap(({ locale }, index) =>
    locales.includes(locale)
      ? []
      : [
          makeDiagnostic(
            'expected-query-language',
            locationOfFact(content, registryFiles.checks, ['queries', index, 'locale']),
            { values: { locale }, expected: listChoices(locales) },
          ),
        ],
  );
};
