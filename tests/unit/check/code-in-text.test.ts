import { describe, expect, it } from 'vitest';
import { literalOf } from '../../../src/model/body/literal.ts';
import { foundInText } from '../../support/make-content.ts';

describe('code in a text', () => {
  it.each([
    ['an import', 'import fs from "node:fs"', '1:1 script-in-content'],
    ['an export', 'export const a = 1', '1:1 script-in-content'],
    ['an expression on its own line', '{process.env.HOME}', '1:1 expression-in-content'],
    ['an expression inside a line', '電費 {1 + 1} 元', '1:4 expression-in-content'],
    [
      'an expression inside a component',
      '<Note kind="info">\n\n{alert(1)}\n\n</Note>',
      '3:1 expression-in-content',
    ],
    ['an expression between two comments', '{/* a */ alert(1) /* b */}', '1:1 expression-in-content'],
    ['a template', '{`a`}', '1:1 expression-in-content'],
    ['a name', '{name}', '1:1 expression-in-content'],
    ['a brace that is not closed', '電費 {元', '1:4 invalid-mdx'],
    ['an expression for a property', '<Note kind={a}>\n\nb\n\n</Note>', '1:1 expression-in-content'],
    ['an expression for all properties', '<Note {...a}>\n\nb\n\n</Note>', '1:1 expression-in-content'],
  ])('is reported once in .mdx: %s', async (_what, text, expected) => {
    expect(await foundInText(text, 'mdx')).toEqual([expected]);
  });

  it.each(['import fs from "node:fs"', 'export const a = 1', '{process.env.HOME}', '電費 {元'])(
    'is words in .md: %s',
    async (text) => {
      expect(await foundInText(text, 'md')).toEqual([]);
    },
  );

  it.each(["{'a'}", '{"a"}', '{42}', '{/* a note to ourselves */}', '<Note kind={"info"}>\n\na\n\n</Note>'])(
    'may be a literal or a comment in .mdx: %s',
    async (text) => {
      expect(await foundInText(text, 'mdx')).toEqual([]);
    },
  );
});

it.each([
  ['"a"', 'a'],
  ["'a'", 'a'],
  ['-1.5', '-1.5'],
  ['', ''],
  ['/**/', ''],
  ['/* a */', ''],
  ['/*/', undefined],
  ['/* a */ b /* c */', undefined],
  ['"a" + "b"', undefined],
  ['"a\\"', undefined],
  ['`a`', undefined],
  ['a', undefined],
  ['1 + 1', undefined],
  ['() => 1', undefined],
])('reads %s as nothing but a literal, or not at all', (expression, text) => {
  expect(literalOf(expression)).toBe(text);
});
