import { describe, expect, it } from 'vitest';
import { questionsInCircles } from '../../../src/model/registries/guide.ts';
import { found, type Changes } from '../../support/make-content.ts';

const good = `questions:
  - id: start
    question: { zh-TW: 什麼事？, en: What? }
    answers:
      - { label: { zh-TW: 過戶, en: Transfer }, item: processes/transfer }
      - { label: { zh-TW: 其他, en: Other }, next: other }
  - id: other
    question: { zh-TW: 哪一種？, en: Which? }
    answers:
      - { label: { zh-TW: 停電, en: Power cut }, item: faqs/power-out }
      - { label: { zh-TW: 聯絡, en: Contact }, item: pages/contact }
`;

const guide = (change: (text: string) => string): Changes => ({ 'guide.yaml': change(good) });

describe('the guide', () => {
  it('is good when every answer arrives', async () => {
    expect(await found(guide((text) => text))).toEqual([]);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'to a question that is not there',
      (text) => text.replace('next: other', 'next: othr'),
      'guide.yaml:6:50 unknown-question',
    ],
    [
      'to a page that is not there',
      (text) => text.replace('item: faqs/power-out', 'item: faqs/power'),
      'guide.yaml:10:54 unknown-item',
    ],
    ['nowhere', (text) => text.replace(', next: other', ''), 'guide.yaml:6:9 guide-answer'],
    [
      'to two places',
      (text) => text.replace('next: other', 'next: other, item: pages/contact'),
      'guide.yaml:6:9 guide-answer',
    ],
    [
      'nowhere in one language',
      (text) => text.replace('{ zh-TW: 停電, en: Power cut }', '{ zh-TW: 停電 }'),
      'guide.yaml:10:18 missing-language',
    ],
  ])('reports an answer that leads %s', async (_where, change, expected) => {
    expect(await found(guide(change))).toEqual([expected]);
  });

  it('reports readers who would walk in a circle', async () => {
    const all = await found(guide((text) => text.replace('item: pages/contact', 'next: start')));
    expect(all).toEqual(['guide.yaml:2:9 guide-cycle', 'guide.yaml:7:9 guide-cycle']);
  });

  it.each<[string, Record<string, string[]>, string[]]>([
    ['a question that leads to itself', { a: ['a'] }, ['a']],
    ['two circles and a way between them', { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['d'] }, ['a', 'b', 'd']],
    ['two ways that meet', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a way back past a way out', { a: ['b'], b: ['c', 'd'], c: [], d: ['e'], e: ['b'] }, ['b', 'd', 'e']],
  ])('knows where readers come back to: %s', (_what, ways, expected) => {
    const label = { 'zh-TW': '字' };
    const questions = Object.entries(ways).map(([id, nexts]) => ({
      id,
      question: label,
      answers: nexts.map((next) => ({ label, next })),
    }));
    expect([...questionsInCircles({ questions })].sort()).toEqual(expected);
  });

  it('reports a question that nothing leads to', async () => {
    const all = await found(guide((text) => text.replace('next: other', 'item: pages/contact')));
    expect(all).toEqual(['guide.yaml:7:9 unreachable-question']);
  });

  it('warns of a flow it does not lead to, unless it is listed beside it', async () => {
    const without = (text: string): string => text.replace('item: processes/transfer', 'item: pages/contact');
    expect(await found(guide(without))).toEqual(['guide.yaml:2:3 flow-outside-guide']);
    expect(await found(guide((text) => `${without(text)}others: [processes/transfer]\n`))).toEqual([]);
  });

  it('reports an unknown field', async () => {
    expect(await found(guide((text) => text.replace('question: {', 'qestion: {')))).toEqual([
      'guide.yaml:3:5 unknown-field',
    ]);
  });
});
