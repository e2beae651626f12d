import { describe, expect, it } from 'vitest';
import { interpolate, placeholdersOf, shortenValues } from '../../../src/shared/interpolate.ts';

describe('interpolate', () => {
  it.each([
    ['{a} and {b}', { a: 1, b: 'two' }, '1 and two'],
    ['{a}{a}', { a: 0 }, '00'],
    ['{a}', { a: '' }, ''],
    ['{a} {missing}', { a: 1 }, '1 {missing}'],
    // What a reader typed is no placeholder, and means nothing to a replacement.
    ['{a} {b}', { a: '{b}', b: "$&$'" }, "{b} $&$'"],
    ['{constructor} {toString}', {}, '{constructor} {toString}'],
    ['{ a } {} {a-b} {電}', { a: 1 }, '{ a } {} {a-b} {電}'],
  ])('fills in %s', (sentence, values, text) => {
    expect(interpolate(sentence, values)).toBe(text);
  });
});

it('placeholdersOf names each once, in order', () => {
  expect(placeholdersOf('{b} of {a}, {b}')).toEqual(['{a}', '{b}']);
  expect(placeholdersOf('none { }')).toEqual([]);
});

it('shortenValues cuts what is longer, and says so', () => {
  expect(shortenValues({ a: '12345', b: '123456', c: 1234567 }, 5)).toEqual({
    a: '12345',
    b: '12345…',
    c: '12345…',
  });
});
