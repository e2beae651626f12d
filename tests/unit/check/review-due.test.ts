import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { append, makeContent, type Changes } from '../../support/make-content.ts';

/** What is said of the review of the good FAQ, due on 2027-03-31; the other items are due with it. */
async function said(now: string, branch: 'default' | 'request', changes: Changes = {}) {
  const { diagnostics } = await inspect(makeContent(changes), `${now}T09:00:00+08:00`, { branch });
  return diagnostics
    .filter(({ file }) => file === 'faqs/power-out/index.zh-TW.md')
    .map(({ severity, rule, line, column }) => `${line}:${column} ${severity} ${rule}`);
}

it.each([
  ['31 days before', '2027-02-28', 'default', []],
  ['30 days before', '2027-03-01', 'default', ['8:12 notice review-soon']],
  ['on its last day', '2027-03-31', 'default', ['8:12 notice review-soon']],
  ['the day after', '2027-04-01', 'default', ['8:12 warning review-overdue']],
  ['on the last day of grace', '2027-04-30', 'default', ['8:12 warning review-overdue']],
  ['beyond the days of grace', '2027-05-01', 'default', ['8:12 error review-neglected']],
  ['long after, in a change somebody sends in', '2029-01-01', 'request', ['8:12 warning review-overdue']],
] as const)('names an item whose review is due: %s', async (_when, now, branch, expected) => {
  expect(await said(now, branch)).toEqual(expected);
});

it('keeps the days that the site file sets', async () => {
  const changes = { 'site.yaml': append('review: { soonDays: 0, graceDays: 1 }\n') };
  expect(await said('2027-03-30', 'default', changes)).toEqual([]);
  expect(await said('2027-04-01', 'default', changes)).toEqual(['8:12 warning review-overdue']);
  expect(await said('2027-04-02', 'default', changes)).toEqual(['8:12 error review-neglected']);
});

it('names the owner, the day and the cycle', async () => {
  const { diagnostics } = await inspect(makeContent(), '2027-04-02');
  const { message } = diagnostics.find(({ rule }) => rule === 'review-overdue') ?? {};
  expect(message?.en).toMatch(
    /^業務組 was to look at this item by 2027-03-31, 2 days ago \(every 13 months\)/,
  );
});
