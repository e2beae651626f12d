import { expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { append, makeContent } from '../../support/make-content.ts';

const mark = `
mark:
  number: '20260101000000'
  level: AA
  expires: 2027-03-01
  url: https://marks.example/20260101000000
  image: mark.png
`;

it.each([
  ['91 days before', '2026-11-30', []],
  ['90 days before', '2026-12-01', ['mark-expires-soon']],
  ['on its last day', '2027-03-01', ['mark-expires-soon']],
  ['on the day after', '2027-03-02', ['mark-expired']],
])('is reported of the accessibility mark %s', async (_, now, expected) => {
  const folder = makeContent({ 'site.yaml': append(mark), 'assets/mark.png': new Uint8Array([1]) });
  const { diagnostics } = await inspect(folder, `${now}T09:00:00+08:00`);
  const told = diagnostics.filter(({ rule }) => rule.startsWith('mark-'));
  expect(told.map(({ rule }) => rule)).toEqual(expected);
  expect(told.every(({ severity, file }) => severity === 'warning' && file === 'site.yaml')).toBe(true);
});
