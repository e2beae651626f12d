import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/gate/finding.ts';
import { adjustSeverities } from '../../../../src/gate/run/adjust-severities.ts';
import { makeFinding } from '../../../support/gate-run.ts';

describe('a finding', () => {
  it.each([
    ['A', 'A', 'barrier'],
    ['AA', 'A', 'review'],
    ['AAA', 'A', 'review'],
    ['best-practice', 'A', 'barrier'],
    ['A', 'AA', 'barrier'],
    ['AA', 'AA', 'barrier'],
    ['AAA', 'AA', 'review'],
    ['best-practice', 'AA', 'barrier'],
    ['A', 'AAA', 'barrier'],
    ['AA', 'AAA', 'barrier'],
    ['AAA', 'AAA', 'barrier'],
  ] as const)('of level %s is, for a site asked for %s, a %s', (level, asked, severity) => {
    const finding = makeFinding({ level });
    expect(adjustSeverities([finding], { level: asked, only: [] })).toEqual([{ ...finding, severity }]);
  });

  it('for review stays one, whatever level is asked for', () => {
    const finding = makeFinding({ level: 'A', severity: 'review' });
    expect(adjustSeverities([finding], { level: 'AAA', only: [] })).toEqual([finding]);
  });
});

describe('a run by some rules only', () => {
  const findings: Finding[] = [
    makeFinding({ rule: 'axe/image-alt', engine: 'axe' }),
    makeFinding({ rule: 'axe/label', engine: 'axe' }),
    makeFinding({ rule: 'axe/label-title-only', engine: 'axe' }),
    makeFinding({ rule: 'broken-link', engine: 'site' }),
    makeFinding({ rule: 'page-not-judged', engine: 'run' }),
  ];
  const rulesLeft = (...only: readonly string[]): string[] =>
    adjustSeverities(findings, { level: 'AA', only }).map(({ rule }) => rule);

  it('keeps what those rules found, and what went wrong with the run', () => {
    expect(rulesLeft('axe/label')).toEqual(['axe/label', 'page-not-judged']);
    expect(rulesLeft('broken-link', 'axe/image-alt')).toEqual([
      'axe/image-alt',
      'broken-link',
      'page-not-judged',
    ]);
  });

  it('takes the name of an engine for all its rules', () => {
    expect(rulesLeft('axe')).toEqual([
      'axe/image-alt',
      'axe/label',
      'axe/label-title-only',
      'page-not-judged',
    ]);
    expect(rulesLeft('ax')).toEqual(['page-not-judged']);
  });

  it('keeps everything when no rule is named', () => {
    expect(rulesLeft()).toHaveLength(findings.length);
  });
});
