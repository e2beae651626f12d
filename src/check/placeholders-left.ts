import { treeOf } from '../model/body/body.ts';
import { placeOfNode } from '../model/body/place-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { walkFields } from '../model/fields/walk-fields.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { kinds } from '../model/kinds/index.ts';
import { makeProblem, type Problem } from '../model/problem.ts';
import type { TextRule } from './content-rule.ts';
import { placeOfFact } from './place-of-fact.ts';

/** Texts that nobody has written since the item was begun: a new item marks them. */
export const placeholdersLeft: TextRule = (context) => {
  const { site, item, localized, sources } = context;
  const placeholder = catalogueOf(site, localized.locale)['item.placeholder'];
  const problems: Problem[] = [];
  walkFields(kinds[item.kind].schema, sources.get(localized.file)?.data, (role, value, path) => {
    if (role.word !== true && role.localized !== true) return;
    if (!JSON.stringify(value ?? '').includes(placeholder)) return;
    const values = { field: path.join('.'), placeholder };
    problems.push(makeProblem('placeholder-left', placeOfFact(context, localized.file, path), { values }));
  });
  for (const { node } of walkBody(treeOf(localized.body))) {
    if (node.type !== 'text' || !node.value.trim().startsWith(placeholder)) continue;
    const place = placeOfNode(localized.file, node);
    problems.push(makeProblem('placeholder-in-text', place, { values: { placeholder } }));
  }
  return problems;
};
