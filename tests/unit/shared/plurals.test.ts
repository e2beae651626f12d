import { describe, expect, it } from 'vitest';
import {
  categoriesOf,
  formatCount,
  gatherForms,
  isForOneNumber,
  nameForms,
  type PluralForms,
} from '../../../src/shared/plurals.ts';

describe('the text for a number', () => {
  const polish: PluralForms = {
    one: '{count} plik',
    few: '{count} pliki',
    many: '{count} plików',
    other: '{count} pliku',
  };
  it.each([
    [0, '0 plików'],
    [1, '1 plik'],
    [2, '2 pliki'],
    [4, '4 pliki'],
    [5, '5 plików'],
    [12, '12 plików'],
    [21, '21 plików'],
    [22, '22 pliki'],
    [1.5, '1,5 pliku'],
  ])('has the form that Polish has for %d', (count, text) => {
    expect(formatCount(polish, 'pl', count)).toBe(text);
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
  ])('has the form that Arabic has for %d', (count, form) => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect(formatCount(forms, 'ar', count)).toBe(form);
  });

  it('is the other form where the language has none of its own', () => {
    expect(formatCount({ other: '{count} plików' }, 'pl', 1)).toBe('1 plików');
    expect(formatCount({ one: 'never', other: '{count} 筆' }, 'zh-TW', 1)).toBe('1 筆');
  });

  it('writes the number as the language does', () => {
    expect(formatCount({ one: '{count} item', other: '{count} items' }, 'en', 1234)).toBe('1,234 items');
    expect(formatCount({ other: '{count} mục' }, 'vi', 1234)).toBe('1.234 mục');
  });
});

it('forms are read back by the names they were given', () => {
  const forms: PluralForms = { one: 'a', few: 'b', other: 'c' };
  const named = nameForms('data-count-', forms);
  expect(named).toEqual({ 'data-count-one': 'a', 'data-count-few': 'b', 'data-count-other': 'c' });
  expect(gatherForms((category) => named[`data-count-${category}`])).toEqual(forms);
  expect(gatherForms(() => undefined)).toEqual({ other: '' });
});

it('a language is known by its categories', () => {
  expect(categoriesOf('zh-TW')).toEqual(['other']);
  expect(new Set(categoriesOf('en'))).toEqual(new Set(['one', 'other']));
  expect(new Set(categoriesOf('pl'))).toEqual(new Set(['one', 'few', 'many', 'other']));
  expect(categoriesOf('xx')).toBeUndefined();
});

it.each([
  ['one', 'en', true],
  ['two', 'ar', true],
  // 21, 31 …
  ['one', 'ru', false],
  ['few', 'ar', false],
  ['other', 'en', false],
  // No number is.
  ['one', 'zh-TW', false],
] as const)('%s in %s is for one number: %s', (category, locale, is) => {
  expect(isForOneNumber(category, locale)).toBe(is);
});
