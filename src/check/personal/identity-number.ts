/** What each first letter counts for: where the number was first given out. https://zh.wikipedia.org/wiki/中華民國國民身分證#驗證規則 */
const letters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

/**
 * Whether ten signs are an identity number of Taiwan: a national one (A1…, A2…), a resident's of today (A8…, A9…) or
 * one from before 2021, which begins with two letters. The last digit proves the others, so that a number of an order
 * or a form is not taken for one.
 */
export function isIdentityNumber(written: string): boolean {
  const [, first = '', second = '', rest = ''] = /^([A-Z])([1289A-D])(\d{8})$/.exec(written) ?? [];
  if (rest === '') return false;
  const area = letters.indexOf(first) + 10;
  const sex = /\d/.test(second) ? Number(second) : letters.indexOf(second) % 10;
  const digits = [Math.floor(area / 10), area % 10, sex, ...Array.from(rest, Number)];
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 10 === 0;
}
