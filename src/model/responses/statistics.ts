import { daysBetween } from '../../shared/days.ts';
import type { ItemOf } from '../item.ts';
import { responseStatuses } from '../kinds/response.ts';

/** How many opinions there are, by how far they are. */
export interface ResponseCounts {
  total: number;
  statuses: Record<(typeof responseStatuses)[number], number>;
  /** Days from an opinion to its settlement, on average; none where none is settled. */
  averageDays: number | undefined;
}

/** Counts opinions. Samples are no opinions of anybody. */
export function countResponses(items: readonly ItemOf<'responses'>[]): ResponseCounts {
  const real = items.map(({ original }) => original.data).filter(({ sample }) => !sample);
  const count = (status: (typeof responseStatuses)[number]): number =>
    real.filter((data) => data.status === status).length;
  const days = real.flatMap(({ received, completed }) =>
    completed === undefined ? [] : [daysBetween(received, completed)],
  );
  return {
    total: real.length,
    statuses: {
      received: count('received'),
      'under-way': count('under-way'),
      done: count('done'),
      declined: count('declined'),
    },
    averageDays: days.length === 0 ? undefined : days.reduce((sum, own) => sum + own, 0) / days.length,
  };
}
