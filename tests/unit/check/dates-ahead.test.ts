import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { makeContent, replace, type Changes } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const site = 'site.yaml';

/** What is said on a day of dates that lie too far ahead, and of the accessibility mark. */
async function said(day: string, changes: Changes): Promise<string[]> {
  const { diagnostics } = await inspect(makeContent(changes), `${day}T09:00:00+08:00`);
  return diagnostics
    .filter(({ rule }) => rule === 'date-far-ahead' || rule.startsWith('mark-'))
    .map(({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`);
}

describe('a date of an item', () => {
  const dated = (published: string, updated: string, reviewDue: string): Changes => ({
    [faq]: replace(
      'published: 2026-01-02\nupdated: 2026-03-04\nreviewDue: 2027-03-31',
      `published: ${published}\nupdated: ${updated}\nreviewDue: ${reviewDue}`,
    ),
  });

  it.each([
    ['published 31 days ahead', dated('2026-05-02', '2026-05-02', '2027-03-31'), []],
    [
      'published and updated 32 days ahead',
      dated('2026-05-03', '2026-05-03', '2027-03-31'),
      [`${faq}:6:12 warning date-far-ahead`, `${faq}:7:10 warning date-far-ahead`],
    ],
    [
      'updated 32 days ahead',
      dated('2026-01-02', '2026-05-03', '2027-03-31'),
      [`${faq}:7:10 warning date-far-ahead`],
    ],
    ['to be reviewed in 1,830 days', dated('2026-01-02', '2026-03-04', '2031-04-05'), []],
    [
      'to be reviewed in 1,831 days',
      dated('2026-01-02', '2026-03-04', '2031-04-06'),
      [`${faq}:8:12 warning date-far-ahead`],
    ],
  ] as const)('lies where an office can mean it: %s', async (_what, changes, expected) => {
    expect(await said('2026-04-01', changes)).toEqual(expected);
  });

  it('is reported with the field, both days and the days between', async () => {
    const changes = dated('2026-01-02', '2026-05-03', '2027-03-31');
    const { diagnostics } = await inspect(makeContent(changes), '2026-04-01T09:00:00+08:00');
    const { message } = diagnostics.find(({ rule }) => rule === 'date-far-ahead') ?? {};
    for (const part of ['updated', '2026-05-03', '32']) expect(message?.en).toContain(part);
    expect(`${message?.zh ?? ''}${message?.en ?? ''}`).not.toMatch(/[{}]/);
  });
});

describe('the accessibility mark', () => {
  const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
  const marked: Changes = {
    [site]: replace(
      'locales:',
      'mark:\n  { number: X1, level: AA, expires: 2026-06-30, url: https://example.org/mark, image: mark.svg }\nlocales:',
    ),
    'assets/mark.svg': icon,
  };

  it.each([
    ['91 days before', '2026-03-31', []],
    ['90 days before', '2026-04-01', ['warning mark-expires-soon']],
    ['on its last day', '2026-06-30', ['warning mark-expires-soon']],
    ['the day after', '2026-07-01', ['warning mark-expired']],
  ] as const)('is reported %s', async (_when, day, expected) => {
    expect(await said(day, marked)).toEqual(expected.map((told) => `${site}:6:37 ${told}`));
  });
});
