import { describe, expect, it } from 'vitest';
import { isAskedFor } from '../../../src/gate/criteria.ts';
import { findingOf, levelOfRule } from '../../../src/gate/rule.ts';
import { adjustSeverities } from '../../../src/gate/run/adjust-severities.ts';
import { makeFinding } from '../../support/gate-run.ts';

describe('the level of a rule', () => {
  it.each([
    [{ wcag: ['1.1.1'] }, 'A'],
    [{ wcag: ['1.4.6', '1.4.3'] }, 'AA'],
    [{ wcag: ['2.4.9'] }, 'AAA'],
    [{ wcag: [] }, 'best-practice'],
    [{ wcag: ['2.4.9'], level: 'best-practice' }, 'best-practice'],
    [{ wcag: [], level: 'A' }, 'A'],
  ] as const)('of %j is %s, in its findings too', (rule, level) => {
    expect(levelOfRule(rule)).toBe(level);
    const facts = {
      id: 'some-rule',
      engine: 'source' as const,
      severity: 'barrier' as const,
      codes: [],
      message: { zh: '請修正。', en: 'Mend it.' },
      help: 'https://www.w3.org/TR/WCAG22/',
      ...rule,
    };
    expect(findingOf(facts, { selector: '', html: '' }, '/', 'source').level).toBe(level);
  });
});

describe('what is asked for', () => {
  it.each([
    ['best-practice', 'A', true],
    ['A', 'A', true],
    ['AA', 'A', false],
    ['A', 'AA', true],
    ['AA', 'AA', true],
    ['AAA', 'AA', false],
    ['AAA', 'AAA', true],
  ] as const)('%s by somebody who wants %s: %s', (found, wanted, isAsked) => {
    expect(isAskedFor(found, wanted)).toBe(isAsked);
    const [weighed] = adjustSeverities([makeFinding({ level: found })], { level: wanted, only: [] });
    expect(weighed?.severity).toBe(isAsked ? 'barrier' : 'review');
  });
});
