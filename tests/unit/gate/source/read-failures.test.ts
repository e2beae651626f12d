import { describe, expect, it } from 'vitest';
import { readFailureAt, type ReadFailureName } from '../../../../src/gate/source/read-failures.ts';

/** The severity of each failure, and the values it is reported with. */
const readFailures: readonly [ReadFailureName, 'barrier' | 'review', Record<string, string | number>][] = [
  ['no-pages', 'barrier', {}],
  ['not-html', 'barrier', {}],
  ['page-too-large', 'barrier', { size: '9 MB' }],
  ['unreadable-file', 'barrier', { reason: 'EACCES' }],
  ['nameless-file', 'barrier', {}],
  ['encoding-fault', 'barrier', { encoding: 'big5' }],
  ['stray-link', 'review', { path: '/linked' }],
  ['broken-style-sheet', 'barrier', { path: '/a.css', line: 7, reason: 'Unclosed block' }],
  ['not-validated', 'review', { count: 10_001 }],
  ['rule-failed', 'barrier', { rule: 'axe/label', reason: 'stack' }],
  ['more-findings', 'review', { rule: 'axe/label', count: 101 }],
];

describe.each(readFailures)('%s', (name, severity, values) => {
  it(`is for a ${severity}, about the whole page, and of no success criterion`, () => {
    const finding = readFailureAt(name, '/faqs/', values);
    expect(finding).toMatchObject({
      rule: name,
      engine: 'run',
      codes: [],
      wcag: [],
      level: 'best-practice',
      severity,
      page: '/faqs/',
      state: 'source',
      selector: '',
      html: '',
    });
    expect(finding.help).toMatch(/^https:\/\/www\.w3\.org\//);
  });

  it('says what happened in both languages, with all that is known of it', () => {
    const { zh, en } = readFailureAt(name, '/', values).message;
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[\p{Lu}“].*\.$/u);
    for (const value of Object.values(values)) {
      expect(zh).toContain(String(value));
      expect(en).toContain(String(value));
    }
    expect(zh + en).not.toMatch(/\{\w+\}/);
  });
});

it('shows no more than 200 characters of a value, and leaves the place of one that is not known', () => {
  const { en } = readFailureAt('rule-failed', '/', { reason: 'x'.repeat(201) }).message;
  expect(en).toContain(`(${'x'.repeat(200)}…)`);
  expect(en).toContain('“{rule}”');
});
