import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/item.ts';
import {
  departmentShares,
  isLate,
  measuresBelow,
  progressOf,
  type Plan,
} from '../../../src/model/plans/measures.ts';
import { makeSite } from '../../support/make-site.ts';
import { planFiles } from '../../support/plan.ts';

const evidence = 'evidence: [{ date: 2026-01-02, page: /search/, name: { zh-TW: 頁, en: Page } }]';
const aligned = ['department: business', 'period: any-time', 'fulfilledBy: [/search/]'];

async function plan(): Promise<Plan> {
  const site = await makeSite(
    planFiles({
      '1.1.1.1': { lines: [...aligned, 'due: 2026-06-30'] },
      '1.1.1.2': { lines: [...aligned, 'due: 2026-06-30', 'status: done', evidence] },
      '1.1.1.3': { lines: [...aligned, 'status: under-way', evidence] },
      '1.1.1.4': { lines: ['allDepartments: true', 'period: any-time', 'fulfilledBy: [/search/]'] },
      '1.1.2.1': { lines: ['offline: 現場'], words: ['offline: On the spot'] },
    }),
  );
  const [item] = itemsOf(site.items, 'plans');
  if (!item) throw new Error('The plan was not read.');
  return item.original.data;
}

describe('a measure', () => {
  it('is late from the day after its due date, unless it is done or has none', async () => {
    const { measures } = await plan();
    const late = (today: string): string[] =>
      measures.filter((measure) => isLate(measure, today)).map(({ id }) => id);
    expect(late('2026-06-30')).toEqual([]);
    expect(late('2026-07-01')).toEqual(['1.1.1.1']);
  });
});

describe('progress', () => {
  it('counts each status, and the late ones', async () => {
    const { measures } = await plan();
    expect(progressOf(measures, '2026-07-01')).toEqual({
      total: 5,
      statuses: { 'not-recorded': 3, 'under-way': 1, done: 1, dropped: 0 },
      late: 1,
    });
  });

  it('is counted by part of the table', async () => {
    const read = await plan();
    expect(measuresBelow(read, '1.1').length).toBe(5);
    expect(measuresBelow(read, '1.1.2').map(({ id }) => id)).toEqual(['1.1.2.1']);
  });

  it('is counted by department, what the print leaves open last and on its own', async () => {
    const shares = departmentShares(await plan());
    expect(shares.map(({ id, measures }) => [id, measures.length])).toEqual([
      ['business', 3],
      ['all', 1],
      ['uncertain', 1],
    ]);
  });
});
