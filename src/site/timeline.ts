import type { KindData } from '../model/kinds/index.ts';

/** A row of a time line: working days from `start` on, between `min` and `max` of them. */
export interface TimelineRow {
  title: string;
  start: number;
  min: number;
  max: number;
}

/** The days of a flow's cases, each from the first day on, and of its steps, each after the one before; and the last day of all. */
export function timelineOf({ cases, steps }: Pick<KindData<'processes'>, 'cases' | 'steps'>): {
  rows: TimelineRow[];
  last: number;
} {
  const rows: TimelineRow[] = cases.map(({ title, days }) => ({ title, start: 0, ...days }));
  let start = 0;
  for (const { title, days } of steps) {
    if (!days) continue;
    rows.push({ title, start, ...days });
    start += days.max;
  }
  return { rows, last: Math.max(1, ...rows.map((row) => row.start + row.max)) };
}
