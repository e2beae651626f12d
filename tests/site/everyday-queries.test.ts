import { expect, it } from 'vitest';
import { askEverydayQueries, readEverydayQueries } from '../../scripts/lib/everyday-queries.ts';
import { builtSite } from '../support/built-site.ts';
import { officeFolder, runScript } from '../support/project.ts';

const { folder } = builtSite('office');

it('finds every page that everyday queries want, in Chinese and English, among the first five', async () => {
  const queries = await readEverydayQueries(officeFolder);
  expect(queries.filter(({ locale }) => locale === 'zh-TW').length).toBeGreaterThan(20);
  expect(queries.filter(({ locale }) => locale === 'en').length).toBeGreaterThan(4);
  const answers = await askEverydayQueries(folder, queries);
  expect(answers.filter(({ missed }) => missed.length > 0)).toEqual([]);
});

it('tells which page of a query is not found', async () => {
  const wanted = ['faqs/lost-bill', 'faqs/summer-months'];
  const query = { locale: 'zh-TW', query: '電費單不見了', pages: wanted };
  expect(await askEverydayQueries(folder, [query])).toEqual([
    { query: '電費單不見了', wanted: 2, missed: ['faqs/summer-months'] },
  ]);
});

it('is judged by a command, which ends with 1 where a page is not found', async () => {
  const typed = ['--site', folder, '--lang', 'en'];
  const own = await runScript('check-queries', ['--content', officeFolder, ...typed]);
  expect(own).toMatchObject({ code: 0, stderr: '' });
  expect(own.stdout).toMatch(/^\d+ queries, 0 without all their pages\n$/);
});
