import { describe, expect, it } from 'vitest';
import { allowedValue, findPersonalData } from '../../../../src/check/personal/find-personal-data.ts';
import { isIdentityNumber } from '../../../../src/check/personal/identity-number.ts';

/** What each first letter stands for, as the household registration offices number them. */
const areas: Readonly<Record<string, number>> = {
  ...{ A: 10, B: 11, C: 12, D: 13, E: 14, F: 15, G: 16, H: 17, J: 18, K: 19, L: 20, M: 21, N: 22 },
  ...{ P: 23, Q: 24, R: 25, S: 26, T: 27, U: 28, V: 29, X: 30, Y: 31, W: 32, Z: 33, I: 34, O: 35 },
};

/** The nine signs with the digit that proves them, for the form with two digits of area. */
function proven(letter: string, digits: string): string {
  const area = areas[letter] ?? 0;
  const sum = Array.from(digits, Number).reduce(
    (total, digit, index) => total + digit * (8 - index),
    Math.floor(area / 10) + (area % 10) * 9,
  );
  return `${letter}${digits}${String((10 - (sum % 10)) % 10)}`;
}

describe('an identity number', () => {
  it.each(Object.keys(areas))('is proven by its last digit: %s', (letter) => {
    for (const digits of ['10000000', '29876543', '81357924', '92468013']) {
      const right = proven(letter, digits);
      const others = Array.from({ length: 10 }, (_, last) => `${letter}${digits}${String(last)}`);
      expect(others.filter(isIdentityNumber)).toEqual([right]);
    }
  });

  it('began with two letters for residents before 2021', () => {
    expect(['AC01234567', 'AC01234568', 'AB12345677'].map(isIdentityNumber)).toEqual([true, false, true]);
  });

  it.each([
    'A12345678',
    'A1234567890',
    'A323456789',
    'AE01234567',
    'a123456789',
    '1123456789',
    ' A123456789',
    '',
  ])('has its form: %s has not', (written) => {
    expect(isIdentityNumber(written)).toBe(false);
  });
});

describe('what is found of a person', () => {
  const found = (text: string): string[] =>
    findPersonalData(text).map(
      ({ rule, value, offset }) => `${offset} ${rule.replace('personal-', '')} ${value}`,
    );

  it.each([
    ['號 A123456789，', ['2 identity-number A123456789']],
    ['a-1-2-3-4-5-6-7-8-9', ['0 identity-number A123456789']],
    ['xA123456789', []],
    ['9A123456789', []],
    ['A1234567890', []],
    ['A123456789x', []],
    ['0912345678', ['0 mobile-number 0912345678']],
    ['電 (0912) 345-678', ['3 mobile-number 0912345678']],
    ['+886912345678', ['0 mobile-number 0912345678']],
    ['+886 0912 345 678', ['0 mobile-number 0912345678']],
    ['10912345678', []],
    ['09123456789', []],
    ['0.0912345678', []],
    ['0912345678.5', []],
    ['0912345678。', ['0 mobile-number 0912345678']],
    ['0912345678.', ['0 mobile-number 0912345678']],
    ['0812345678', []],
    ['0988600000', ['0 mobile-number 0988600000']],
    ['甲\u3000乙0912345678', ['3 mobile-number 0912345678']],
    ['甲\u2013乙0912345678', ['3 mobile-number 0912345678']],
    ['A.b+c@GMail.com', ['0 mail-address a.b+c@gmail.com']],
    ['a@ms1.hinet.net', ['0 mail-address a@ms1.hinet.net']],
    ['a@nothinet.net', []],
    ['a@office.example', []],
    ['０９１２\u3000３４５\u2013６７８', ['0 mobile-number 0912345678']],
    ['院臺經字第0980037543號', []],
    ['業字第 0970501234 號函', []],
    ['電號 09-12-3456-78-9 的帳單', []],
    ['表 09-12-3456-78', []],
    ['匯款帳號 091-234567-8', []],
    ['匯款帳號：0912345678', []],
    ['LINE帳號 0912345678', ['7 mobile-number 0912345678']],
    ['電話號碼：0912-345-678', ['5 mobile-number 0912345678']],
    ['0912-34-56-78', ['0 mobile-number 0912345678']],
    ['09-1234-5678', ['0 mobile-number 0912345678']],
    ['091-234-5678', ['0 mobile-number 0912345678']],
    ['0 912-345-678', ['0 mobile-number 0912345678']],
    ['業字0970501234號', []],
    ['文字 0912345678', ['3 mobile-number 0912345678']],
    ['0912345678-0922345678', ['0 mobile-number 0912345678']],
    ['0912\u00A0345\u2212678', ['0 mobile-number 0912345678']],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('is compared without the signs between', () => {
    expect(allowedValue('personal-mobile-number', '０９１２-345 678')).toBe('0912345678');
    expect(allowedValue('personal-identity-number', 'a 123456789')).toBe('A123456789');
    expect(allowedValue('personal-mail-address', 'A@gmail.com')).toBe('a@gmail.com');
    expect(allowedValue('personal-mail-address', 'a@office.example')).toBeUndefined();
  });
});
