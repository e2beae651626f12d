import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithOffsets } from '../../../../src/search/text/normalise.ts';
import { queryRuns } from '../../../../src/search/text/query-text.ts';

describe('normalise', () => {
  it.each([
    ['櫃檯', '櫃台'],
    ['臺北市', '台北市'],
    ['ＷＣＡＧ　２．２', 'wcag 2 2'],
    ['KWh', 'kwh'],
    ['Hóa đơn tiền điện', 'hoa don tien dien'],
    ['tie\u0302\u0300n', 'tien'],
    ['が', 'が'],
    ['民國115年', '民國2026年'],
    ['115年', '2026年'],
    ['115 年 3 月', '2026年3月'],
    ['2026年', '2026年'],
    ['30年', '30年'],
    ['第 46 條', '第46條'],
    ['電費，帳單', '電費 帳單'],
    ['電費。帳單', '電費 。 帳單'],
    ['3.5 kWh. Next', '3 5 kwh 。 next'],
    ['一段\n文字', '一段文字'],
  ])('reads %j as %j', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  it('remembers where each character came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { text: normal, starts, ends } = normaliseWithOffsets(text);
        expect(starts).toHaveLength(normal.length);
        expect(ends).toHaveLength(normal.length);
        starts.forEach((start, index) => {
          expect(start).toBeLessThanOrEqual(ends[index] ?? -1);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        });
      }),
    );
  });
});

describe('queryRuns', () => {
  it.each([['民國115年'], ['115年'], ['2026年'], ['西元2026年'], ['中華民國115年'], ['２０２６年']])(
    'asks for the same year with %j',
    (query) => {
      expect(queryRuns(query)).toEqual(['2026']);
    },
  );
});
