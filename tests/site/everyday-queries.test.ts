import { expect, inject, it } from 'vitest';
import { askEverydayQuestions, readEverydayQuestions } from '../../scripts/lib/bench/everyday.ts';

it('finds every page that 40 everyday Chinese queries and some English ones want, among the first five', async () => {
  expect(readEverydayQuestions().filter(({ locale }) => locale === 'zh-TW').length).toBeGreaterThanOrEqual(
    40,
  );
  const answers = await askEverydayQuestions(inject('sites')?.office ?? '');
  expect(answers.filter(({ missed }) => missed.length > 0)).toEqual([]);
});
