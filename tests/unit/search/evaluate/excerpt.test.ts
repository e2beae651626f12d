import { describe, expect, it } from 'vitest';
import type { ExcerptPiece } from '../../../../src/search/answer.ts';
import { makeExcerpt, markAll, type Mark } from '../../../../src/search/evaluate/excerpt.ts';
import { paragraphEnd } from '../../../../src/search/text/paragraph-end.ts';

const loose = (text: string): Mark => ({ text, isPhrase: false });
const phrase = (text: string): Mark => ({ text, isPhrase: true });

function written(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
}

const marked = (text: string, ...marks: Mark[]) => written(markAll(text, marks));
const excerpt = (text: string, ...marks: Mark[]) => written(makeExcerpt(text, marks));

describe('markAll', () => {
  it('cuts a text into what was found and what stands between, without empty pieces', () => {
    expect(markAll('繳電費與電費單', [loose('電費')])).toEqual([
      { text: '繳', found: false },
      { text: '電費', found: true },
      { text: '與', found: false },
      { text: '電費', found: true },
      { text: '單', found: false },
    ]);
    expect(markAll('電費', [loose('電費')])).toEqual([{ text: '電費', found: true }]);
    expect(markAll('停電', [loose('電費')])).toEqual([{ text: '停電', found: false }]);
    expect(markAll('', [loose('電費')])).toEqual([]);
    expect(markAll('停電', [loose('')])).toEqual([{ text: '停電', found: false }]);
  });

  it('marks overlapping finds as neighbours, and a find inside another once', () => {
    expect(marked('電費帳單', loose('費帳'), loose('電費'))).toBe('[電費][帳]單');
    expect(marked('電費帳單', loose('費'), loose('電費帳'))).toBe('[電費帳]單');
    expect(marked('電費帳單', loose('電'), loose('電費'))).toBe('[電費]帳單');
  });

  it('marks the original of what was found', () => {
    expect(marked('請到櫃檯，ＬＩＮＥ　Ｐａｙ', loose('櫃台'), phrase('line pay'))).toBe(
      '請到[櫃檯]，[ＬＩＮＥ　Ｐａｙ]',
    );
    expect(marked('民國115年起，面積5㎡', loose('2026年'), loose('5m2'))).toBe('民國[115年]起，面積[5㎡]');
  });

  it('shows the end of a paragraph as a blank', () => {
    expect(marked(`甲電${paragraphEnd}費乙${paragraphEnd}丙`, loose('費'))).toBe('甲電 [費]乙 丙');
  });

  it('marks a word of letters from its beginning to its end, and none from its middle', () => {
    expect(marked('Outages: out of power, layout, out', loose('out'))).toBe(
      '[Outages]: [out] of power, layout, [out]',
    );
    expect(marked('LINE繳費', loose('line'))).toBe('[LINE]繳費');
    expect(marked('LINE繳費', loose('繳費'))).toBe('LINE[繳費]');
    expect(marked('用LINE繳費', loose('line'))).toBe('用[LINE]繳費');
  });

  it('marks words of a phrase only where they stand one behind the other', () => {
    expect(marked('Power is out. Power outage, power, outages', phrase('power out'))).toBe(
      'Power is out. [Power outage], [power, outages]',
    );
    expect(marked('Power. Outage', phrase('power outage'))).toBe('Power. Outage');
    expect(marked('powerful outage', phrase('power outage'))).toBe('[powerful outage]');
    expect(marked('電費單 帳單', phrase('電費 帳單'))).toBe('電費單 帳單');
    expect(marked('電費 帳單', phrase('電費 帳單'))).toBe('[電費 帳單]');
    expect(marked('電費帳單', phrase('電費 帳單'))).toBe('電費帳單');
    expect(marked('電費與帳單', phrase('電費 帳單'))).toBe('電費與帳單');
  });

  it('marks another form of a long word', () => {
    expect(marked('A bill, a billing, a bil', loose('billing'))).toBe('A bill, a [billing], a bil');
    expect(marked('A bill, billed, bil', loose('billing'))).toBe('A [bill], [billed], bil');
    for (const word of ['outages', 'outaged', 'outaging'])
      expect(marked('An outage', loose(word))).toBe('An [outage]');
    expect(marked('Meter reading', loose('meters'))).toBe('[Meter] reading');
    expect(marked('Deliver', loose('delivery'))).toBe('[Deliver]');
    expect(marked('Power outage here', phrase('power outages'))).toBe('[Power outage] here');
    expect(marked('繳費用app', phrase('繳費用apps'))).toBe('繳費用app');
    expect(marked('Power outage here', phrase('powers outages'))).toBe('[Power outage] here');
  });

  it('takes no ending off a short word, nor one from the middle or from two at once', () => {
    expect(marked('A gas', loose('gases'))).toBe('A [gas]');
    expect(marked('A ga', loose('gas'))).toBe('A ga');
    expect(marked('A year', loose('yeas'))).toBe('A year');
    expect(marked('Read', loose('readings'))).toBe('Read');
    expect(marked('An ingot', loose('ingested'))).toBe('An ingot');
  });

  it('marks pairs of a word that does not stand there as a whole, but none of a phrase', () => {
    expect(marked('電費可以試算，費試', loose('電費試算'))).toBe('[電費]可以[試算]，[費試]');
    expect(marked('電費可以試算，費試', phrase('電費試算'))).toBe('電費可以試算，費試');
    expect(marked('電費試算，電費', loose('電費試算'))).toBe('[電費試算]，電費');
    expect(marked('繳2026元', loose('2026年'))).toBe('繳2026元');
    expect(marked('繳2026年', loose('繳費2026年'))).toBe('繳[2026年]');
    expect(marked('試', loose('試算'))).toBe('試');
    expect(marked('算', loose('試算'))).toBe('算');
  });
});

describe('makeExcerpt', () => {
  const before = '無'.repeat(100);

  it('shows ninety characters of a Chinese text, from twenty-four before what was found', () => {
    expect(excerpt(`${before}電費${before}`, loose('電費'))).toBe(
      `…${'無'.repeat(24)}[電費]${'無'.repeat(64)}…`,
    );
  });

  it('is a piece of its own for what is left out', () => {
    expect(makeExcerpt(`${before}電費`, [loose('電費')])).toEqual([
      { text: '…', found: false },
      { text: '無'.repeat(88), found: false },
      { text: '電費', found: true },
    ]);
    expect(makeExcerpt('電費', [])).toEqual([{ text: '電費', found: false }]);
  });

  it('shows a short text as it is, whatever paragraph was found', () => {
    const text = (length: number) => `甲。${paragraphEnd}電費${'無'.repeat(length - 5)}`;
    for (const length of [10, 90])
      expect(excerpt(text(length), loose('電費'))).toBe(`甲。 [電費]${'無'.repeat(length - 5)}`);
    expect(excerpt(text(91), loose('電費'))).toBe(`…[電費]${'無'.repeat(86)}`);
  });

  it('shows a short text as it is', () => {
    expect(excerpt('電費')).toBe('電費');
    expect(excerpt('無'.repeat(90))).toBe('無'.repeat(90));
    expect(excerpt(`${'無'.repeat(88)}電費`, loose('電費'))).toBe(`${'無'.repeat(88)}[電費]`);
    expect(excerpt('無'.repeat(91))).toBe(`${'無'.repeat(90)}…`);
  });

  it('begins with the text where something was found near its beginning, and ends with it near its end', () => {
    expect(excerpt(`${'無'.repeat(24)}電費${before}`, loose('電費'))).toBe(
      `${'無'.repeat(24)}[電費]${'無'.repeat(64)}…`,
    );
    expect(excerpt(`${'無'.repeat(25)}電費${before}`, loose('電費'))).toBe(
      `…${'無'.repeat(24)}[電費]${'無'.repeat(64)}…`,
    );
    expect(excerpt(`${before}電費`, loose('電費'))).toBe(`…${'無'.repeat(88)}[電費]`);
  });

  it('shows the part with most of the different words, then with most of their finds', () => {
    const gap = '無'.repeat(90);
    const shown = (text: string) => excerpt(text, loose('甲'), loose('乙')).replaceAll('無', '');
    expect(shown(`甲甲甲${gap}甲乙${gap}`)).toBe('…[甲][乙]…');
    expect(shown(`甲${gap}甲甲${gap}乙${gap}`)).toBe('…[甲][甲]…');
    expect(shown(`甲${gap}乙${gap}甲${gap}`)).toBe('[甲]…');
    expect(shown(`${gap}乙${gap}甲${gap}`)).toBe('…[乙]…');
  });

  it('counts only finds that end before the excerpt does', () => {
    // Of ninety characters, sixty-six stand behind the lead.
    const shown = (between: number) => {
      const text = `${before}甲${'無'.repeat(between)}乙${before}丙${'無'.repeat(40)}丙丙${before}`;
      return excerpt(text, loose('甲'), loose('乙'), loose('丙')).replaceAll('無', '');
    };
    expect(shown(64)).toBe('…[甲][乙]…');
    expect(shown(65)).toBe('…[丙][丙][丙]…');
  });

  it('begins with a paragraph rather than in the middle of the one before', () => {
    const text = (place: number) => `${before}${paragraphEnd}${'無'.repeat(place)}電費${before}`;
    expect(excerpt(text(10), loose('電費'))).toBe(`…${'無'.repeat(10)}[電費]${'無'.repeat(78)}…`);
    expect(excerpt(text(0), loose('電費'))).toBe(`…[電費]${'無'.repeat(88)}…`);
    expect(excerpt(text(23), loose('電費'))).toBe(`…${'無'.repeat(23)}[電費]${'無'.repeat(65)}…`);
    expect(excerpt(text(30), loose('電費'))).toBe(`…${'無'.repeat(24)}[電費]${'無'.repeat(64)}…`);
    expect(excerpt(`${'無'.repeat(5)}${paragraphEnd}${before}`)).toBe(
      `${'無'.repeat(5)} ${'無'.repeat(84)}…`,
    );
    expect(excerpt(`${paragraphEnd}${before}`)).toBe(` ${'無'.repeat(89)}…`);
  });

  it('shows twice as many characters of a text with blanks between its words', () => {
    const word = 'abcde ';
    expect(excerpt(word.repeat(30))).toBe(word.repeat(30));
    expect(excerpt(word.repeat(40))).toBe(`${word.repeat(30)}…`);
    expect(excerpt(`${'abcde '.repeat(33)}ab電${'費'.repeat(99)}`)).toBe(`${word.repeat(30)}…`);
    expect(excerpt(`${'abcde '.repeat(33)}電${'費'.repeat(99)}`)).toBe(`${word.repeat(15)}…`);
  });

  it('cuts between words', () => {
    const word = 'abcdefghi ';
    // 24 before place 200 is 176: in the middle of the word that ends at 179.
    expect(excerpt(`${word.repeat(20)}bill ${word.repeat(20)}`, loose('bill'))).toBe(
      `… ${word.repeat(2)}[bill] ${word.repeat(15)}…`,
    );
    // 179 is the blank behind it, 180 the beginning of the next.
    expect(excerpt(`${word.repeat(20)}abc bill ${word.repeat(20)}`, loose('bill'))).toBe(
      `…${word.repeat(2)}abc [bill] ${word.repeat(15)}…`,
    );
    expect(excerpt(`${word.repeat(20)}ab bill ${word.repeat(20)}`, loose('bill'))).toBe(
      `… ${word.repeat(2)}ab [bill] ${word.repeat(15)}…`,
    );
  });

  it('keeps a word that ends where the excerpt does', () => {
    const word = 'abcde ';
    expect(excerpt(`“${word.repeat(40)}`)).toBe(`“${word.repeat(29)}abcde…`);
  });

  it('cuts a word only where it is longer than any', () => {
    const long = (length: number) => `${'a '.repeat(90 - length / 2)}${'b'.repeat(99)}`;
    expect(excerpt(long(28))).toBe(`${'a '.repeat(76)}…`);
    expect(excerpt(long(30))).toBe(`${'a '.repeat(75)}${'b'.repeat(30)}…`);
    expect(excerpt('b'.repeat(300))).toBe(`${'b'.repeat(180)}…`);
    expect(excerpt(`${'a'.repeat(100)} bill ${'a'.repeat(300)}`, loose('bill'))).toBe(
      `… [bill] ${'a'.repeat(174)}…`,
    );
  });

  it('marks what reaches over the end of the excerpt up to there', () => {
    expect(excerpt(`甲${'無'.repeat(88)}電費${'無'.repeat(9)}`, loose('甲'), phrase('電費'))).toMatch(
      /\[電\]…$/,
    );
  });
});
