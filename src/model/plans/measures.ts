import type { IsoDate } from '../dates.ts';
import type { KindData } from '../kinds/index.ts';

export type Plan = KindData<'plans'>;
export type PlanPart = Plan['parts'][number];
export type Measure = Plan['measures'][number];

/** The id of the part of the table that an entry stands in: `1.2.3` of `1.2.3.4`; undefined for an aspect. */
export function parentOf(id: string): string | undefined {
  const end = id.lastIndexOf('.');
  return end === -1 ? undefined : id.slice(0, end);
}

/** How deep an entry stands: 1 an aspect, 2 a strategy, 3 an item, 4 a measure. */
export function levelOf(id: string): number {
  return id.split('.').length;
}

/** The measures below a part, at any depth. */
export function measuresBelow(plan: Plan, partId: string): Measure[] {
  return plan.measures.filter(({ id }) => id.startsWith(`${partId}.`));
}

/** The parts of one level, in printed order. */
export function partsOfLevel(plan: Plan, level: number): PlanPart[] {
  return plan.parts.filter(({ id }) => levelOf(id) === level);
}

/** Whether a measure should have been done by now. Only one with a due date can be late. */
export function isLate({ due, status }: Measure, today: IsoDate): boolean {
  return due !== undefined && due < today && status !== 'done' && status !== 'dropped';
}

/** How often each status stands among measures, and how many of them are late. */
export interface Progress {
  total: number;
  statuses: Record<Measure['status'], number>;
  late: number;
}

/** Counts measures by status. */
export function progressOf(measures: readonly Measure[], today: IsoDate): Progress {
  const statuses = { 'not-recorded': 0, 'under-way': 0, done: 0, dropped: 0 };
  for (const { status } of measures) statuses[status] += 1;
  return {
    total: measures.length,
    statuses,
    late: measures.filter((entry) => isLate(entry, today)).length,
  };
}

/** Measures with the department in charge of them. */
export interface DepartmentShare {
  /** A department’s id; `all` for every department, `uncertain` where the print does not say which. */
  id: string;
  measures: Measure[];
}

/** Who is in charge of the measures, in the order of the table. The print’s own gaps are a share of their own: nothing is guessed. */
export function departmentShares(plan: Plan): DepartmentShare[] {
  const shares = new Map<string, Measure[]>();
  for (const entry of plan.measures) {
    const id = shareOf(entry);
    shares.set(id, [...(shares.get(id) ?? []), entry]);
  }
  const last = ['all', 'uncertain'];
  return [...shares]
    .map(([id, measures]) => ({ id, measures }))
    .sort((a, b) => last.indexOf(a.id) - last.indexOf(b.id));
}

/** The share a measure belongs to, see {@link DepartmentShare}. */
export function shareOf({ department, allDepartments }: Measure): string {
  return department ?? (allDepartments ? 'all' : 'uncertain');
}
