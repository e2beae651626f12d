import { expect, it } from 'vitest';
import { isWholeRun } from '../../../../src/gate/run/options.ts';

it.each([
  ['every rule over every page', { only: [] }, true],
  ['some rules', { only: ['axe'] }, false],
  ['some paths', { only: [], pages: '/en/**' }, false],
  ['so many pages', { only: [], maxPages: 3 }, false],
])('takes a run by %s for a run over the whole site: %s → %s', (_, asked, expected) => {
  expect(isWholeRun(asked)).toBe(expected);
});
