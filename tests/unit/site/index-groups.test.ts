import { expect, it } from 'vitest';
import { groupEntries, pageGroups } from '../../../src/site/index-groups.ts';

const entries = (...labels: string[]) => labels.map((label) => ({ label, items: [] }));
const labelsOf = (list: readonly { label: string }[]) => list.map(({ label }) => label);

it('groups by Zhuyin in Chinese, Latin letters and signs after it', () => {
  const groups = groupEntries(entries('過戶', '報修', 'QR', '繳費', '？', '包裝'), 'zh-TW', '其他');
  expect(groups.map(({ label, entries: own }) => [label, labelsOf(own)])).toEqual([
    ['ㄅ', ['包裝', '報修']],
    ['ㄍ', ['過戶']],
    ['ㄐ', ['繳費']],
    ['Q', ['QR']],
    ['其他', ['？']],
  ]);
});

it('spreads groups over pages, a long one over several, and says where each begins', () => {
  const groups = groupEntries(entries('a1', 'a2', 'b1', 'b2', 'b3', 'b4', 'c1'), 'en', 'Other');
  const paged = pageGroups(groups, 3);
  expect(
    paged.map(({ place, label, parts }) => [
      place,
      label,
      parts.map((part) => [part.number, labelsOf(part.entries)]),
    ]),
  ).toEqual([
    [0, 'A', [[1, ['a1', 'a2']]]],
    [
      1,
      'B',
      [
        [1, ['b1']],
        [2, ['b2', 'b3', 'b4']],
      ],
    ],
    [2, 'C', [[3, ['c1']]]],
  ]);
});
