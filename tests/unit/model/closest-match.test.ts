import { expect, it } from 'vitest';
import { closestMatch } from '../../../src/model/closest-match.ts';

it.each([
  ['titel', ['title', 'fee'], 'title'],
  ['Department', ['department'], 'department'],
  ['C0O', ['C00', 'E00'], 'C00'],
  ['ZZ9', ['Z00', '100'], undefined],
  ['colour', ['title', 'summary'], undefined],
  ['', ['a'], undefined],
  ['a', [], undefined],
])('%s among %j means %s', (written, candidates, meant) => {
  expect(closestMatch(written, candidates)).toBe(meant);
});

it('loses no time with a text as long as a page', () => {
  expect(closestMatch('a'.repeat(1_000_000), ['a'.repeat(1_000_000)])).toBeUndefined();
});
