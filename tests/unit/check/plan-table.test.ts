import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../support/make-content.ts';

const front = `---
title: 計畫
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
untranslated: { en: 只有中文 }
periods: [{ id: any-time, name: 隨時辦理 }]
parts:
  - { id: '1', title: 面向 }
  - { id: '1.1', title: 策略 }
  - { id: '1.1.1', title: 對齊的項目 }
  - { id: '1.1.2', title: 對不齊, alignment: uncertain, periods: [{ period: any-time, count: 1 }] }
measures:
`;
const good = [
  "- { id: '1.1.1.1', text: 甲, department: office, period: any-time, fulfilledBy: [/search/] }",
  "- { id: '1.1.1.2', text: 乙, allDepartments: true, period: any-time, offline: 要到現場 }",
  "- { id: '1.1.2.1', text: 丙, fulfilledBy: [faqs/power-out] }",
];

/** What is found in a plan of these measures: line among the measures, rule, and what was expected. */
async function foundIn(measures: readonly string[]): Promise<string[]> {
  const text = `${front}${measures.map((line) => `  ${line}\n`).join('')}---\n`;
  const diagnostics = await diagnosticsOf({ 'plans/small/index.zh-TW.md': text });
  const first = front.split('\n').length;
  return diagnostics.map(({ file, line, rule, expected }) => {
    expect(file).toBe('plans/small/index.zh-TW.md');
    return `${String(line - first + 1)} ${rule}: ${expected.slice(0, 40)}`;
  });
}

describe('a plan’s table', () => {
  it('may have measures on pages, off the web, and in items that do not line up', async () => {
    expect(await foundIn(good)).toEqual([]);
  });

  it.each([
    [
      'a promise that nothing is said of',
      "- { id: '1.1.1.3', text: 丁, department: office, period: any-time }",
      '4 promise-unaccounted: fulfilledBy | offline',
    ],
    [
      'a status that nothing shows',
      "- { id: '1.1.2.2', text: 丁, offline: 現場, status: done }",
      '4 status-without-evidence: evidence: [ … ]',
    ],
    [
      'evidence that cannot be looked up',
      "- { id: '1.1.2.2', text: 丁, offline: 現場, evidence: [{ date: 2026-01-02, name: { zh-TW: 照片, en: Photo } }] }",
      '4 evidence-without-link: url | page',
    ],
    [
      'a status nobody knows',
      "- { id: '1.1.2.2', text: 丁, offline: 現場, status: finished }",
      '4 unknown-value: not-recorded | under-way | done | droppe',
    ],
    [
      'a department guessed where the print does not line up',
      "- { id: '1.1.2.2', text: 丁, offline: 現場, department: office }",
      '4 plan-column-guessed: parts: 1.1.2: departments, periods',
    ],
    [
      'a missing period where it does',
      "- { id: '1.1.1.3', text: 丁, offline: 現場, department: office }",
      '4 plan-column-missing: department, period | alignment: uncertai',
    ],
    [
      'a measure of no item',
      "- { id: '1.2.1.1', text: 丁, offline: 現場 }",
      '4 unknown-plan-part: 1.1.1 | 1.1.2',
    ],
    [
      'a period the plan does not have',
      "- { id: '1.1.3.1', text: 丁, offline: 現場, period: monthly }",
      '4 unknown-plan-period: any-time',
    ],
    ['the same number twice', "- { id: '1.1.2.1', text: 丁, offline: 現場 }", '4 duplicate-id: '],
  ])('refuses %s', async (_, line, expected) => {
    expect(await foundIn([...good, line])).toContain(expected);
  });

  it('refuses a page there is not, and names one that is like it', async () => {
    const text = `${front}  - { id: '1.1.2.1', text: 丙, fulfilledBy: [/serch/, faqs/power-out] }\n---\n`;
    const [diagnostic, ...others] = await diagnosticsOf({ 'plans/small/index.zh-TW.md': text });
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: 'unknown-page', suggestion: '/search/' });
  });

  it('keeps the printed order', async () => {
    const [first = '', second = '', third = ''] = good;
    expect(await foundIn([second, first, third])).toEqual(['2 plan-order: … 1.1.1.2']);
  });
});
