import { treeOf } from '../model/body/body.ts';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { walkFields } from '../model/fields/walk-fields.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { kinds } from '../model/kinds/index.ts';
import { makeDiagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { TextRule } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/** Texts that nobody has written since the item was begun: a new item marks them. */
export const placeholdersLeft: TextRule = (context) => {
  const { site, item, localized, sources } = context;
  const placeholder = catalogueOf(site, localized.locale)['item.placeholder'];
  const diagnostics: Diagnostic[] = [];
  walkFields(kinds[item.kind].schema, sources.get(localized.file)?.data, (metadata, value, path) => {
    if (metadata.translated !== true && metadata.localized !== true) return;
    if (!JSON.stringify(value ?? '').includes(placeholder)) return;
    const values = { field: path.join('.'), placeholder };
    diagnostics.push(
      makeDiagnostic('placeholder-left', locationOfFact(context, localized.file, path), { values }),
    );
  });
  for (const { node } of walkBody(treeOf(localized.body))) {
    if (node.type !== 'text' || !node.value.trim().startsWith(placeholder)) continue;
    const location = locationOfNode(localized.file, node);
    diagnostics.push(makeDiagnostic('placeholder-in-text', location, { values: { placeholder } }));
  }
  return diagnostics;
};
