import { registryFiles } from '../../model/load/load-registries.ts';
import { makeProblem, type Problem } from '../../model/problem.ts';
import { findItem } from '../../model/site.ts';
import type { DatedRule } from '../content-rule.ts';
import { placeOfFact } from '../place-of-fact.ts';
import { textsOf } from '../texts-of.ts';
import { componentFaults } from './component-faults.ts';
import { templateFaults } from './template-faults.ts';

/**
 * A handbook for editors lists every component with an example that is right, and its template is right but for the
 * words.
 */
export const expectedHandbooks: DatedRule = (content, occasion) =>
  (content.site.checks?.handbooks ?? []).flatMap((handbook, index): Problem[] => {
    const at = (field: keyof typeof handbook) =>
      placeOfFact(content, registryFiles.checks, ['handbooks', index, field]);
    const components = findItem(content.site, handbook.components);
    const template = findItem(content.site, handbook.template);
    // A page that is not there is told of as an unknown item.
    if (!components || !template) return [];
    return [
      ...textsOf(components)
        .flatMap((localized) => componentFaults(components, localized, content, occasion))
        .map(({ rule, values }) => makeProblem(rule, at('components'), { values })),
      ...textsOf(template).flatMap((localized) =>
        templateFaults(localized, content, occasion).map((reason) =>
          makeProblem('expected-template', at('template'), { values: { file: localized.file, reason } }),
        ),
      ),
    ];
  });
