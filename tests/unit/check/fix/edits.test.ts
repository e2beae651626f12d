import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/check/fix/apply-edits.ts';
import { editAt } from '../../../../src/check/fix/edit-at.ts';

const edit = (start: number, end: number, text: string) => ({ file: 'a.md', start, end, text });

describe('changes of a text', () => {
  it.each([
    ['none', [], 'abcdef'],
    ['one', [edit(1, 3, 'X')], 'aXdef'],
    ['in any order', [edit(4, 5, 'Y'), edit(1, 3, 'X')], 'aXdYf'],
    ['that touch', [edit(1, 3, 'X'), edit(3, 4, 'Y')], 'aXYef'],
    ['at both ends', [edit(0, 1, 'X'), edit(5, 6, 'Y')], 'XbcdeY'],
    ['that put in and take away', [edit(2, 2, 'X'), edit(3, 5, '')], 'abXcf'],
    ['of the whole', [edit(0, 6, 'X')], 'X'],
  ])('are made each where it was meant: %s', (_what, edits, text) => {
    expect(applyEdits('abcdef', edits)).toEqual({
      text,
      made: [...edits].sort((a, b) => a.start - b.start),
    });
  });

  it.each([
    ['that overlap another', [edit(1, 4, 'X'), edit(3, 5, 'Y')], 'aXef', 1],
    ['that begin as another does, but end later', [edit(1, 4, 'X'), edit(1, 2, 'Y')], 'aYcdef', 1],
    ['behind the end', [edit(4, 7, 'X')], 'abcdef', 0],
    ['before the start', [edit(-1, 2, 'X')], 'abcdef', 0],
    ['whose end is before their start', [edit(3, 2, 'X')], 'abcdef', 0],
  ])('wait or are left: %s', (_what, edits, text, made) => {
    const edited = applyEdits('abcdef', edits);
    expect([edited.text, edited.made.length]).toEqual([text, made]);
  });
});

describe('a change at a place', () => {
  const written = 'ab\ncdef\n\ng';

  it.each([
    [1, 1, 'ab', 0],
    [2, 1, 'cd', 3],
    [2, 3, 'ef', 5],
    [4, 1, 'g', 9],
  ])('counts lines and columns from one: %i:%i', (line, column, words, start) => {
    expect(editAt({ text: written }, { file: 'a.md', line, column }, words, 'X')).toEqual({
      file: 'a.md',
      start,
      end: start + words.length,
      text: 'X',
    });
  });

  it('is none where other words stand there', () => {
    expect(editAt({ text: written }, { file: 'a.md', line: 2, column: 2 }, 'cd', 'X')).toBeUndefined();
    expect(editAt({ text: written }, { file: 'a.md', line: 9, column: 1 }, 'g', 'X')).toBeUndefined();
  });
});
