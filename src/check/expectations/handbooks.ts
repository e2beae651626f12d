import { registryFiles } from '../../model/load/load-registries.ts';
import { makeDiagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { findItem } from '../../model/site.ts';
import type { DatedRule } from '../content-rule.ts';
import { locationOfFact } from '../location-of-fact.ts';
import { textsOf } from '../texts-of.ts';
import { componentErrors } from './component-errors.ts';
import { templateErrors } from './template-errors.ts';

/**
 * A handbook for editors lists every component with an example that is right, and its template is right but for the
 * words.
 */
export const expectedHandbooks: DatedRule = (content, checkContext) =>
  (content.site.checks?.handbooks ?? []).flatMap((handbook, index): Diagnostic[] => {
    const at = (field: keyof typeof handbook) =>
      locationOfFact(content, registryFiles.checks, ['handbooks', index, field]);
    const components = findItem(content.site, handbook.components);
    const template = findItem(content.site, handbook.template);
    // A page that is not there is reported as an unknown item.
    if (!components || !template) return [];
    return [
      ...textsOf(components)
        .flatMap((localized) => componentErrors(components, localized, content, checkContext))
        .map(({ rule, values }) => makeDiagnostic(rule, at('components'), { values })),
      ...textsOf(template).flatMap((localized) =>
        templateErrors(localized, content, checkContext).map((reason) =>
          makeDiagnostic('expected-template', at('template'), { values: { file: localized.file, reason } }),
        ),
      ),
    ];
  });
