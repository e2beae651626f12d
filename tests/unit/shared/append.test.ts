import { expect, it } from 'vitest';
import { append } from '../../../src/shared/append.ts';

it('adds to a list what another one holds, in its order', () => {
  const list = [1];
  append(list, [2, 3]);
  append(list, new Set([4]));
  append(list, []);
  expect(list).toEqual([1, 2, 3, 4]);
});

it('adds more than the stack holds', () => {
  const list: number[] = [];
  append(list, new Array<number>(1_000_000).fill(0));
  expect(list).toHaveLength(1_000_000);
});
