import type { Inspection } from '../../check/inspect.ts';
import { daysBetween, type IsoDate } from '../../shared/days.ts';
import type { Item } from '../../model/item.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { owedBy } from '../../model/diagnostic-texts.ts';
import type { Department } from '../../model/registries/named-entries.ts';
import type { Site } from '../../model/site.ts';

/** What a department may owe an item, the most urgent first. */
const dutyTypes = ['review-overdue', 'review-soon', 'translation', 'facts'] as const;
export type DutyType = (typeof dutyTypes)[number];

/** Something that a department owes one of its items. */
export interface Duty {
  department: Department;
  item: Item;
  type: DutyType;
  /** The day of a review. */
  due?: IsoDate;
  /** How many places wait. */
  places?: number;
}

/** Who owes what: by department in the order of the site, then by urgency, then by day. */
export function listDuties(
  site: Site,
  { diagnostics }: Pick<Inspection, 'diagnostics'>,
  today: IsoDate,
  soonDays: number,
): Duty[] {
  return site.departments.flatMap((department) =>
    site.items
      .filter(({ original }) => original.data.department === department.id)
      .flatMap((item) => [
        ...reviewOf(department, item, today, soonDays),
        ...foundIn(department, item, diagnostics),
      ])
      .sort((a, b) => dutyTypes.indexOf(a.type) - dutyTypes.indexOf(b.type) || byDay(a, b)),
  );
}

function reviewOf(department: Department, item: Item, today: IsoDate, soonDays: number): Duty[] {
  const due = item.original.data.reviewDue;
  const left = daysBetween(today, due);
  if (left > soonDays) return [];
  return [{ department, item, type: left < 0 ? 'review-overdue' : 'review-soon', due }];
}

function foundIn(department: Department, item: Item, diagnostics: readonly Diagnostic[]): Duty[] {
  const own = diagnostics.filter(({ file }) => file === item.folder || file.startsWith(`${item.folder}/`));
  return dutyTypes.flatMap((type) => {
    const places = own.filter((diagnostic) => dutyOf(diagnostic, item) === type).length;
    return places === 0 ? [] : [{ department, item, type, places }];
  });
}

/** What a diagnostic in the folder of an item asks its department for; undefined where it is a mistake to correct. */
function dutyOf({ rule, file }: Diagnostic, { original }: Item): DutyType | undefined {
  const owed = owedBy(rule);
  if (owed === undefined) return undefined;
  // Words that nobody wrote are facts in the original, and a translation that is not finished in another language.
  return owed === 'fact' || (owed === 'words' && file === original.file) ? 'facts' : 'translation';
}

function byDay({ due: a = '' }: Duty, { due: b = '' }: Duty): number {
  return a < b ? -1 : Number(a > b);
}
