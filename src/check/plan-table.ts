import type { ItemOf } from '../model/item.ts';
import { itemsOf } from '../model/item.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import { levelOf, parentOf, type Measure } from '../model/plans/measures.ts';
import type { DataPath } from '../model/source/yaml-source.ts';
import type { SiteRule } from './content-rule.ts';

/** A plan’s table hangs together: every entry has its place, its period and its columns, in the printed order. */
export const planTable: SiteRule = ({ site, sources }) =>
  itemsOf(site.items, 'plans').flatMap((item) => {
    const { file } = item.original;
    const locationOf = (path: DataPath) => sources.get(file)?.locationOf(path) ?? startOf(file);
    return findings(item).map(({ rule, path, values, expected }) =>
      makeDiagnostic(rule, locationOf(path), { values, expected }),
    );
  });

interface Finding {
  rule: Diagnostic['rule'];
  path: DataPath;
  values: Record<string, string>;
  expected: string;
}

function findings({ original: { data } }: ItemOf<'plans'>): Finding[] {
  const partIds = data.parts.map(({ id }) => id);
  const itemIds = partIds.filter((id) => levelOf(id) === 3);
  const periodIds = data.periods.map(({ id }) => id);
  const location = (id: string, path: DataPath, known: readonly string[]): Finding[] => {
    const parent = parentOf(id);
    return parent === undefined || known.includes(parent)
      ? []
      : [{ rule: 'unknown-plan-part', path, values: { id, parent }, expected: listChoices(known) }];
  };
  const period = (id: string | undefined, path: DataPath): Finding[] =>
    id === undefined || periodIds.includes(id)
      ? []
      : [{ rule: 'unknown-plan-period', path, values: { id }, expected: listChoices(periodIds) }];
  return [
    ...data.parts.flatMap(({ id, periods }, index) => [
      ...location(id, ['parts', index, 'id'], partIds),
      ...periods.flatMap((entry, at) => period(entry.period, ['parts', index, 'periods', at, 'period'])),
    ]),
    ...data.measures.flatMap((measure, index) => [
      ...location(measure.id, ['measures', index, 'id'], itemIds),
      ...period(measure.period, ['measures', index, 'period']),
      ...columns(measure, data.parts, index),
    ]),
    ...order(partIds, 'parts'),
    ...order(
      data.measures.map(({ id }) => id),
      'measures',
    ),
  ];
}

/** Where the print lines up, a measure has its department and period; where not, only the group has them. */
function columns(
  measure: Measure,
  parts: ItemOf<'plans'>['original']['data']['parts'],
  index: number,
): Finding[] {
  const part = parts.find(({ id }) => id === parentOf(measure.id));
  if (!part) return [];
  const hasDepartment = measure.department !== undefined || measure.allDepartments;
  const hasPeriod = measure.period !== undefined;
  const path = ['measures', index];
  const values = { id: measure.id };
  if (part.alignment === 'uncertain') {
    return hasDepartment || hasPeriod
      ? [{ rule: 'plan-column-guessed', path, values, expected: `parts: ${part.id}: departments, periods` }]
      : [];
  }
  return hasDepartment && hasPeriod
    ? []
    : [{ rule: 'plan-column-missing', path, values, expected: 'department, period | alignment: uncertain' }];
}

/** The printed order is that of the numbers. */
function order(ids: readonly string[], list: string): Finding[] {
  return ids.flatMap((id, index) => {
    const before = ids[index - 1];
    return before !== undefined && compareNumbers(before, id) > 0
      ? [{ rule: 'plan-order', path: [list, index, 'id'], values: { id, before }, expected: `… ${before}` }]
      : [];
  });
}

function compareNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
