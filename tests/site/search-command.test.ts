import { inject } from 'vitest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runScript } from '../support/project.ts';

const site = inject('sites')?.office ?? '';

/** The JSON that other programs build on. */
const answer = z.strictObject({
  query: z.string(),
  locale: z.string(),
  understood: z.string(),
  hints: z.array(z.looseObject({ kind: z.string() })),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
  results: z.array(
    z.looseObject({
      url: z.string(),
      title: z.string(),
      excerpt: z.string(),
      date: z.iso.date(),
      type: z.string(),
      score: z.number(),
    }),
  ),
  facets: z.record(
    z.string(),
    z.array(z.object({ value: z.string(), label: z.string(), count: z.number(), selected: z.boolean() })),
  ),
  suggestions: z.array(z.looseObject({ kind: z.string(), query: z.string() })),
  ms: z.number(),
  bytes: z.number().positive(),
});

describe('npm run search', () => {
  it('prints an answer as JSON', async () => {
    const { code, stdout } = await runScript('search', [
      '過戶',
      '--site',
      site,
      '--json',
      '--size',
      '3',
      '--filter',
      'type=processes',
    ]);
    expect(code).toBe(0);
    const { results, total, pages, locale } = answer.parse(JSON.parse(stdout));
    expect(results[0]?.url).toBe('/processes/transfer/');
    expect(results.every(({ type }) => type === 'processes')).toBe(true);
    expect(pages).toBe(Math.max(1, Math.ceil(total / 3)));
    expect(locale).toBe('zh-TW');
  });

  it('searches English where asked, and prints lines for people', async () => {
    const { code, stdout } = await runScript('search', ['outage', '--site', site, '--locale', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('/en/processes/outage-report/');
  });

  it.each([
    ['an unknown option', ['--bogus']],
    ['an unknown order', ['x', '--sort', 'size']],
    ['an unknown filter', ['x', '--site', site, '--filter', 'colour=red']],
    ['a page that is no number', ['x', '--site', site, '--page', 'two']],
    ['a folder without an index', ['x', '--site', '/nowhere']],
    ['a language without an index', ['x', '--site', site, '--locale', 'fr']],
  ])('answers %s in one line, with code 2', async (_, typed) => {
    const { code, stderr, stdout } = await runScript('search', typed);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
