import { pickText } from '../model/localized.ts';
import type { Plan } from '../model/plans/measures.ts';
import type { PageContext } from './page-context.ts';

/** The name of who is in charge: a department, all of them, or that the print does not say. */
export function chargeName({ site, locale, text }: PageContext, id: string): string {
  if (id === 'all' || id === 'uncertain') return text(`plan.department.${id}`);
  const department = site.departments.find((entry) => entry.id === id);
  return department ? pickText(department.name, locale).text : id;
}

/** A period as the plan prints it. */
export function periodName(plan: Plan, id: string): string {
  return plan.periods.find((period) => period.id === id)?.name ?? id;
}

/** What a column that does not line up has: 「業務組」7 次. */
export function printedColumn(
  { locale, text }: PageContext,
  entries: readonly { name: string; count: number }[],
): string {
  return new Intl.ListFormat(locale).format(
    entries.map(({ name, count }) => text('plan.printed', { name, count })),
  );
}
