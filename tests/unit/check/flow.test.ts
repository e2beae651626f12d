import { describe, expect, it } from 'vitest';
import { found, diagnosticsOf, replace, type Change, type Changes } from '../../support/make-content.ts';

const zh = 'processes/transfer/index.zh-TW.mdx';
const en = 'processes/transfer/index.en.mdx';

/** The good flow with a branch back, a question and a document that depends on it. */
const whole: Changes = {
  [zh]: (good) =>
    good
      .replace(
        '    title: 審查\n',
        '    title: 審查\n    branches:\n      - { id: more, when: 文件不齊, goto: apply }\n',
      )
      .replace(
        'documents:\n',
        `questions:
  - id: who
    question: 誰來辦？
    answers:
      - { id: self, label: 本人 }
      - { id: agent, label: 代理人 }
documents:
  - id: mandate
    required: conditional
    title: 委託書
    conditions: [{ question: who, answer: agent }]
    why: 證明受託。
    lookup: false
`,
      ),
  [en]: (good) =>
    good
      .replace(
        '    title: Check\n',
        '    title: Check\n    branches:\n      - { id: more, when: something is missing }\n',
      )
      .replace(
        'documents:\n',
        `questions:
  - id: who
    question: Who applies?
    answers:
      - { id: self, label: The customer }
      - { id: agent, label: An agent }
documents:
  - { id: mandate, title: Mandate, why: It proves the mandate. }
`,
      ),
};

/** The whole flow with one more change of one of its files. */
function changed(file: string, change: (good: string) => string): Changes {
  const before: Change | undefined = whole[file];
  return { ...whole, [file]: (good) => change(typeof before === 'function' ? before(good) : good) };
}

describe('a flow with branches and questions', () => {
  it('is good', async () => {
    expect(await found(whole)).toEqual([]);
  });

  it.each<[string, string, [string, string], string]>([
    ['a branch that leads nowhere', zh, ['goto: apply', 'goto: aply'], `${zh}:22:39 unknown-step`],
    [
      'a next step that is not there',
      zh,
      ['    title: 審查', '    next: nowhere\n    title: 審查'],
      `${zh}:20:11 unknown-step`,
    ],
    [
      'a step nobody reaches',
      zh,
      ['    title: 提出申請', '    title: 提出申請\n    next: end'],
      `${zh}:19:9 unreachable-step`,
    ],
    [
      'a question that is not there',
      zh,
      ['question: who, answer: agent', 'question: wo, answer: agent'],
      `${zh}:33:30 unknown-question`,
    ],
    [
      'an answer that is not there',
      zh,
      ['answer: agent }]', 'answer: agnet }]'],
      `${zh}:33:43 unknown-answer`,
    ],
    [
      'a branch without its translation',
      en,
      ['id: more, when: something is missing', 'id: more'],
      `${en}:11:9 missing-field`,
    ],
    [
      'an answer under another name',
      en,
      ['id: agent,', 'id: agents,'],
      `${en}:17:15 unknown-translated-entry`,
    ],
    [
      'a document without its reason in the other language',
      en,
      [', why: It proves the mandate.', ''],
      `${en}:19:5 untranslated-field`,
    ],
  ])('reports %s at its location', async (_what, file, [from, to], expected) => {
    const all = await found(changed(file, replace(from, to)));
    expect(all).toEqual([expected]);
  });

  it('reports conditions on a document that is always needed', async () => {
    const all = await found(changed(zh, (good) => good.replace('required: conditional', 'required: always')));
    expect(all).toEqual([`${zh}:33:17 condition-of-needed-document`]);
  });

  it('reports a question that decides nothing', async () => {
    const all = await found(
      changed(zh, (good) => good.replace('    conditions: [{ question: who, answer: agent }]\n', '')),
    );
    expect(all).toEqual([`${zh}:24:9 question-without-document`]);
  });

  it('proposes the step that was meant', async () => {
    const [diagnostic] = await diagnosticsOf(changed(zh, replace('goto: apply', 'goto: aply')));
    expect(diagnostic).toMatchObject({ expected: 'apply | check | end', suggestion: 'apply' });
  });

  it('warns where it is not known why a document is needed', async () => {
    const all = await found(changed(zh, replace('    why: 證明受託。\n', '')));
    expect(all).toEqual([`${en}:19:36 word-only-in-translation`, `${zh}:30:5 pending-fact`]);
  });
});
