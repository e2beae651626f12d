import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../support/make-content.ts';

const front = `---
title: 電價
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
untranslated: { en: 只有中文 }
officialTable: https://office.example/table
plans: [{ id: home, title: 住家 }]
summer: { from: 06-01, to: 09-30 }
split: { method: by-days, status: unverified, note: { zh-TW: 按天, en: By days } }
rounding: { method: nearest, status: unverified, note: { zh-TW: 四捨五入, en: Nearest } }
minimum: { amount: 100, twoMonths: doubled, status: unverified, note: { zh-TW: 最低, en: Least } }
examples: [{ kWh: 100, months: 2 }]
versions:
`;
const newer = `  - id: newer
    effectiveFrom: 2026-01-01
    status: verified
    document: 公告
    prices: [{ plan: home, tiers: [{ to: 100, summer: 1.78, nonSummer: 1.5 }, { summer: 2, nonSummer: 2 }] }]
`;
const older = `  - id: older
    effectiveFrom: 2025-01-01
    effectiveTo: 2025-12-31
    status: derived
    document: 推算
    prices: [{ plan: home, tiers: [{ summer: 1, nonSummer: 1 }] }]
`;

/** What is found in a tariff of these versions: line among the versions, rule, and what was expected. */
async function foundIn(versions: string): Promise<string[]> {
  const diagnostics = await diagnosticsOf({
    'tariffs/power/index.zh-TW.md': `${front}${versions}---\n\n內文。\n`,
  });
  const first = front.split('\n').length;
  return diagnostics.map(({ file, line, rule, expected }) => {
    expect(file).toBe('tariffs/power/index.zh-TW.md');
    return `${String(line - first + 1)} ${rule}: ${expected}`;
  });
}

describe('a tariff', () => {
  it('may have several versions, newest first', async () => {
    expect(await foundIn(newer + older)).toEqual([]);
  });

  it.each([
    ['a price with three decimals', newer.replace('1.78', '1.785'), '5 wrong-value: 1.78'],
    ['a price in words', newer.replace('1.78', '約兩元'), '5 wrong-value: 1.78'],
    [
      'tiers out of order',
      newer.replace('{ summer: 2,', '{ to: 50, summer: 2,'),
      '5 wrong-order: to: 120 < to: 330 < …',
    ],
    [
      'a last tier that ends',
      newer.replace('{ summer: 2,', '{ to: 150, summer: 2,'),
      '5 wrong-order: to: 120 < to: 330 < …',
    ],
    [
      'versions that overlap',
      newer + older.replace('2025-12-31', '2026-01-01'),
      '8 wrong-order: < 2026-01-01',
    ],
    ['the oldest first', older + newer, '8 wrong-order: < 2025-01-01'],
    ['a price of a plan there is not', newer.replace('plan: home', 'plan: shop'), '5 unknown-value: home'],
    [
      'a day there never is',
      newer.replace('2026-01-01', '2026-02-30'),
      '2 bad-date: 2026-11-23 | 2026/11/23 | 2026.11.23 | 民國115年11月23日 | 115/11/23',
    ],
    [
      'a status nobody knows',
      newer.replace('verified', 'sure'),
      '3 unknown-value: verified | derived | unverified',
    ],
  ])('refuses %s', async (_, versions, expected) => {
    expect(await foundIn(versions)).toContain(expected);
  });
});
