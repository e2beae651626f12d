import { expect, it } from 'vitest';
import { directionOf } from '../../../src/model/text-direction.ts';

it.each([
  ['zh-TW', undefined],
  ['en', undefined],
  ['vi', undefined],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['ug', 'rtl'],
  ['dv', 'rtl'],
  // The script decides, not the language.
  ['az', undefined],
  ['az-Arab', 'rtl'],
  ['ku', undefined],
  ['ku-Arab', 'rtl'],
  ['pa', undefined],
  ['pa-PK', 'rtl'],
  ['ms-Arab', 'rtl'],
  ['ar-Latn', undefined],
])('a page in %s has the direction %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
