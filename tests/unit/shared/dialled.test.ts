import { expect, it } from 'vitest';
import { dialled } from '../../../src/shared/dialled.ts';

it.each([
  ['1911', '1911'],
  ['+886 49 222-2141', '+886492222141'],
  ['（049）222-2141', '0492222141'],
  ['049-2222141 轉 123', '0492222141'],
  ['049-2222141#5', '0492222141'],
  ['049-2222141～5', '0492222141'],
])('dials the number alone: %s', (phone, digits) => {
  expect(dialled(phone)).toBe(digits);
});
