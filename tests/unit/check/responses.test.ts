import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../support/make-content.ts';

const front = `---
title: 意見
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
untranslated: { en: 只有中文 }
`;

/** What is found in an opinion of these lines: line among them, rule, and what was expected. */
async function foundIn(lines: readonly string[]): Promise<string[]> {
  const file = 'responses/noon/index.zh-TW.md';
  const diagnostics = await diagnosticsOf({ [file]: `${front}${lines.join('\n')}\n---\n\n內文。\n` });
  const first = front.split('\n').length;
  return diagnostics.map((diagnostic) => {
    expect(diagnostic.file).toBe(file);
    return `${String(diagnostic.line - first + 1)} ${diagnostic.rule}: ${diagnostic.expected}`;
  });
}

const received = ['received: 2026-02-01', 'opinion: 中午等太久。'];

describe('an opinion', () => {
  it('may wait for an answer, and have one', async () => {
    expect(await foundIn([...received, 'status: received'])).toEqual([]);
    expect(
      await foundIn([...received, 'status: done', 'action: 多開櫃檯。', 'completed: 2026-02-11']),
    ).toEqual([]);
  });

  it.each([
    [['status: done', 'action: 多開櫃檯。'], '3 needed-field: completed'],
    [['status: declined', 'completed: 2026-02-11'], '3 needed-field: action'],
    [['status: done', 'action: 好。', 'completed: 2026-01-31'], '5 wrong-order: ≥ 2026-02-01'],
    [['status: forgotten'], '3 unknown-value: received | under-way | done | declined'],
  ])('refuses %j', async (lines, expected) => {
    expect(await foundIn([...received, ...lines])).toContain(expected);
  });
});
