import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVocabulary } from '../../../../src/search/suggest/make-vocabulary.ts';
import { makeCorrector, suggest } from '../../../../src/search/suggest/suggest.ts';
import { isVocabulary, termsOf } from '../../../../src/search/suggest/vocabulary.ts';

const chinese = makeVocabulary({
  titles: [
    '電費試算',
    '停電通報',
    '申請過戶',
    '無障礙聲明',
    '銀行代繳',
    '再生能源',
    '會計報告',
    '分離',
    '帳單上限',
    '帳號查詢',
  ],
  headings: ['看電費單上的種別', '繳費方式', '停電公告', '申請書'],
  keywords: ['電子帳單', '櫃台'],
  bodies: [],
});
const english = makeVocabulary({
  titles: ['Electricity bill', 'Transfer of an account', 'Power outage', 'Amount', 'Amount due'],
  headings: ['How to pay', 'Tariff'],
  keywords: ['electronic bill'],
  bodies: ['the form and the meter', 'a form and a meter', 'the form'],
});

function didYouMean(vocabulary: typeof chinese, word: string): string | undefined {
  return suggest(vocabulary, [word]).corrections.get(word);
}

describe('did you mean, in Chinese', () => {
  it.each([
    ['電廢試算', '電費試算'],
    ['店費', '電費'],
    ['過護', '過戶'],
    ['銀航', '銀行'],
    ['快計', '會計'],
    ['在生能源', '再生能源'],
    ['庭電', '停電'],
    ['無障愛', '無障礙'],
    ['甲請書', '申請書'],
    ['如何申請電廢試算', '如何申請電費試算'],
    ['LINE繳廢2026', 'LINE繳費2026'],
  ])('%s → %s', (typed, meant) => {
    expect(didYouMean(chinese, typed)).toBe(meant);
  });

  it.each(['牛肉麵', '鳳梨', '蔣扁', '丹尚', '電', '電費試算', '歐洲'])('leaves %s alone', (typed) => {
    expect(didYouMean(chinese, typed)).toBeUndefined();
  });
});

describe('did you mean, in English', () => {
  it.each([
    ['eletricity', 'electricity'],
    ['outge', 'outage'],
    ['trasnfer', 'transfer'],
    ['acount', 'account'],
    ['Tarif', 'tariff'],
    ['bil', 'bill'],
  ])('%s → %s', (typed, meant) => {
    expect(didYouMean(english, typed)).toBe(meant);
  });

  it('leaves a word alone that is like no other', () => {
    expect(didYouMean(english, 'photosynthesis')).toBeUndefined();
    expect(didYouMean(english, 'xy')).toBeUndefined();
  });

  it('finds a word with marks that was typed without', () => {
    const vietnamese = makeVocabulary({
      titles: ['Hóa đơn tiền điện'],
      headings: [],
      keywords: [],
      bodies: [],
    });
    expect(didYouMean(vietnamese, 'dienn')).toBe('điện');
    expect(suggest(vietnamese, ['tienxyz']).near).toContain('tiền');
  });

  it('ships no sounds, not even for a few Chinese names', () => {
    expect(english.initials).toBe('');
    const words =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
    const mixed = makeVocabulary({ titles: [words], headings: ['電業法'], keywords: [], bodies: [] });
    expect(mixed.initials.length + mixed.finals.length + mixed.readings.length).toBe(0);
  });
});

describe('suggestions', () => {
  it('offer words of titles, headings and keywords that resemble the missing one', () => {
    expect(suggest(chinese, ['停電補償']).near).toEqual(
      expect.arrayContaining(['停電', '停電公告', '停電通報']),
    );
    expect(suggest(english, ['elect']).near).toContain('electricity');
  });

  it('put those first that share the most, and look for what was probably meant', () => {
    expect(suggest(chinese, ['單帳號']).near[0]).toBe('帳號');
    expect(suggest(chinese, ['店費']).near).toContain('電費試算');
  });

  it('offer no body word as a near term, and nothing for words that are found', () => {
    expect(termsOf(english).all).toContain('form');
    expect(suggest(english, ['forms'])).toEqual({ corrections: new Map([['forms', 'form']]), near: [] });
    expect(suggest(chinese, [])).toEqual({ corrections: new Map(), near: [] });
  });

  it('never throw, repeat themselves or change with the hour, whatever is typed', { timeout: 30_000 }, () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...Array.from('電店費廢試是算停庭過戶護申請書報告xo')), { maxLength: 60 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const given = suggest(chinese, words);
        expect(suggest(chinese, words)).toEqual(given);
        expect(given.near.length).toBeLessThanOrEqual(5);
        expect(new Set(given.near).size).toBe(given.near.length);
        for (const [word, meant] of given.corrections) expect(meant).not.toBe(word);
      }),
      { seed: 20_260_801, numRuns: 200 },
    );
  });

  it('keep the length of a Chinese word and every character that is right', () => {
    const correct = makeCorrector(chinese);
    fc.assert(
      fc.property(
        fc.constantFrom('電費', '停電', '申請', '過戶'),
        fc.constantFrom('電店廢', '庭蔣'),
        (word, noise) => {
          const corrected = correct(noise + word);
          expect(corrected === undefined || corrected.endsWith(word)).toBe(true);
        },
      ),
      { seed: 20_260_801 },
    );
  });

  it('work on a vocabulary that is empty or without sounds', () => {
    const empty = makeVocabulary({ titles: [], headings: [], keywords: [], bodies: [] });
    const nothing = { corrections: new Map(), near: [] };
    expect(suggest(empty, ['電廢'])).toEqual(nothing);
    expect(suggest(empty, ['outge'])).toEqual(nothing);
  });
});

describe('a vocabulary', () => {
  it('survives being written as JSON, and is distinguished from anything else', () => {
    const read: unknown = JSON.parse(JSON.stringify(chinese));
    expect(isVocabulary(read)).toBe(true);
    expect(read).toEqual(chinese);
    for (const other of [null, 'x', [], {}, { ...chinese, terms: 1 }])
      expect(isVocabulary(other)).toBe(false);
  });

  it('is the same for the same texts, and takes body words only where several pages share them', () => {
    const texts = { titles: ['電費'], headings: [], keywords: [], bodies: ['繳納 罰鍰', '繳納', '繳納'] };
    expect(makeVocabulary(texts)).toEqual(makeVocabulary(structuredClone(texts)));
    expect(termsOf(makeVocabulary(texts))).toEqual({ all: ['電費', '繳納'], named: ['電費'] });
  });

  it('stays small where the words of a whole library are given', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const titles = Array.from({ length: 20_000 }, (_, index) =>
      Array.from(String(index))
        .map((digit) => letters[Number(digit)] ?? '')
        .join('')
        .padEnd(6, 'z'),
    );
    expect(termsOf(makeVocabulary({ titles, headings: [], keywords: [], bodies: [] })).all).toHaveLength(
      4_000,
    );
  });
});
