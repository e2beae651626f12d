import { describe, expect, it } from 'vitest';
import { decodeAddress, decodeStrictly, encodePath } from '../../../src/shared/percent-encoding.ts';

describe('decodeAddress', () => {
  it.each([
    ['/faqs/', '/faqs/'],
    ['/%E9%9B%BB%e8%b2%bb/', '/電費/'],
    ['/a%20b%2Fc', '/a b/c'],
    ['/100%.png', '/100%.png'],
    ['/100%/%E9%9B%BB.pdf', '/100%/電.pdf'],
    ['/100%25.png', '/100%.png'],
    ['/a%2541', '/a%41'],
    // 電 in Big5, and a Chinese character that was cut.
    ['/%B9q/x', '/%B9q/x'],
    ['/%E9%9B', '/%E9%9B'],
    ['%', '%'],
    ['%4', '%4'],
    ['%zz%41', '%zzA'],
    ['', ''],
  ])('reads %s as %s', (address, path) => {
    expect(decodeAddress(address)).toBe(path);
  });
});

describe('decodeStrictly', () => {
  it.each(['/100%.png', '/%B9q', '/%E9%9B', '%'])('refuses %s', (address) => {
    expect(decodeStrictly(address)).toBeUndefined();
  });

  it('decodes what is well formed', () => {
    expect(decodeStrictly('/%E9%9B%BB/100%25')).toBe('/電/100%');
  });
});

describe('encodePath', () => {
  it.each(['/faqs/', '/電費/100%.png', '/a b/c#d?e.html', '/%41'])(
    'writes %s so that it reads back',
    (path) => {
      const address = encodePath(path);
      expect(new URL(address, 'http://site.invalid').pathname).toBe(address);
      expect(decodeAddress(address)).toBe(path);
    },
  );
});
