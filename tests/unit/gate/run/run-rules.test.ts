import { expect, it } from 'vitest';
import { findingOf } from '../../../../src/gate/rule.ts';
import {
  expiredException,
  pageNotJudged,
  runRules,
  unusedException,
} from '../../../../src/gate/run/run-rules.ts';

it('knows each rule about the run by its own id, with a place to read more', () => {
  expect(runRules.map(({ id }) => id)).toEqual(['page-not-judged', 'expired-exception', 'unused-exception']);
  for (const { engine, help, wcag, codes } of runRules) {
    expect(engine).toBe('run');
    expect(help).toMatch(/^https:\/\/www\.w3\.org\//);
    expect([wcag, codes]).toEqual([[], []]);
  }
});

it.each([
  {
    rule: pageNotJudged,
    severity: 'barrier',
    zh: /無法檢測（timeout）/,
    en: /could not be judged \(timeout\)/,
  },
  {
    rule: expiredException,
    severity: 'barrier',
    zh: /「axe\/label」.*2027-01-31.*web team/,
    en: /“axe\/label” expired on 2027-01-31 \(owner: web team\)/,
  },
  {
    rule: unusedException,
    severity: 'review',
    zh: /「axe\/label」.*沒有用到/,
    en: /Nothing needed .*“axe\/label”/,
  },
])('reports $rule.id in both languages', ({ rule, severity, zh, en }) => {
  const values = { reason: 'timeout', rule: 'axe/label', expires: '2027-01-31', owner: 'web team' };
  const finding = findingOf(rule, { selector: '', html: '', values }, '/', 'source');
  expect(finding.severity).toBe(severity);
  expect(finding.level).toBe('best-practice');
  expect(finding.message.zh).toMatch(zh);
  expect(finding.message.en).toMatch(en);
});
