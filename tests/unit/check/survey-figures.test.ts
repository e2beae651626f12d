import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../support/make-content.ts';

const text = `---
title: 調查
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
untranslated: { en: 只有中文 }
attachments: [{ file: figures.csv, title: 數字 }]
conducted: { from: 2026-01-01, to: 2026-01-31 }
method: 電話
respondents: 100
questions: [{ id: manners, title: 態度 }, { id: speed, title: 速度 }]
figures: figures.csv
---

內文。
`;

/** What is found in a survey with these figures: file, line, rule, and what was expected. */
async function foundIn(csv: string, item = text): Promise<string[]> {
  const diagnostics = await diagnosticsOf({
    'surveys/one/index.zh-TW.md': item,
    'surveys/one/figures.csv': csv,
  });
  return diagnostics.map(
    ({ file, line, rule, expected }) =>
      `${file.replace('surveys/one/', '')}:${String(line)} ${rule}: ${expected}`,
  );
}

describe('the figures of a survey', () => {
  it('may leave cells empty, and come from a spreadsheet', async () => {
    expect(await foundIn('question,2025,2026\nmanners,70,80.5\nspeed,,100\n')).toEqual([]);
    expect(await foundIn('\uFEFFquestion,2026\r\nmanners,70\r\nspeed,0\r\n')).toEqual([]);
  });

  it.each([
    [
      'a heading in words',
      'question,去年\nmanners,70\nspeed,80\n',
      'figures.csv:1 survey-figure: question,2025,2026',
    ],
    [
      'years out of order',
      'question,2026,2025\nmanners,7,8\nspeed,8,9\n',
      'figures.csv:1 survey-figure: 2025 < 2026 < …',
    ],
    ['a share above all', 'question,2026\nmanners,170\nspeed,80\n', 'figures.csv:2 survey-figure: 0–100'],
    ['a share in words', 'question,2026\nmanners,70\nspeed,八成\n', 'figures.csv:3 survey-figure: 0–100'],
    [
      'a question nobody asked',
      'question,2026\nmanners,70\nspeed,80\nprice,60\n',
      'figures.csv:4 survey-figure: manners | speed',
    ],
    [
      'a question twice',
      'question,2026\nmanners,70\nspeed,80\nspeed,60\n',
      'figures.csv:4 survey-figure: manners | speed',
    ],
    [
      'a cell too few',
      'question,2025,2026\nmanners,70\nspeed,80,90\n',
      'figures.csv:2 survey-figure: 2025,2026',
    ],
    ['no row for a question', 'question,2026\nmanners,70\n', 'figures.csv:2 survey-figure: speed'],
    ['an open quotation mark', 'question,2026\nmanners,"70\nspeed,80\n', 'figures.csv:1 survey-figure: CSV'],
  ])('refuse %s', async (_, csv, expected) => {
    expect(await foundIn(csv)).toContain(expected);
  });

  it('are one of the files of the item', async () => {
    const found = await foundIn(
      'question,2026\nmanners,70\nspeed,80\n',
      text.replace('figures: figures.csv', 'figures: figure.csv'),
    );
    expect(found).toEqual(['index.zh-TW.md:16 missing-attachment: figures.csv']);
  });
});
