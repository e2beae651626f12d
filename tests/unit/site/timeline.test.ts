import { expect, it } from 'vitest';
import type { KindData } from '../../../src/model/kinds/index.ts';
import { timelineOf } from '../../../src/site/timeline.ts';

type Step = KindData<'processes'>['steps'][number];

it('lets cases begin on the first day, and steps where the one before ends', () => {
  const step = (id: string, title: string) =>
    ({ id, title, actor: 'office', branches: [], unconfirmed: false }) satisfies Step;
  const { rows, last } = timelineOf({
    cases: [{ id: 'over', title: '架空', days: { min: 20, max: 20 } }],
    steps: [
      { ...step('a', '審查'), days: { min: 1, max: 3 } },
      step('b', '繳費'),
      { ...step('c', '施工'), days: { min: 5, max: 30 } },
    ],
  });
  expect(rows.map(({ title, start, max }) => [title, start, max])).toEqual([
    ['架空', 0, 20],
    ['審查', 0, 3],
    ['施工', 3, 30],
  ]);
  expect(last).toBe(33);
});

it('has no rows where no days are known', () => {
  expect(timelineOf({ cases: [], steps: [] }).rows).toEqual([]);
});
