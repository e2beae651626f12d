import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { wantedTexts } from '../../../../src/search/query/tree.ts';

describe('wantedTexts', () => {
  it('has the words and phrases that a page should have, in their order', () => {
    const { query } = parseQuery('d "c b" (a OR title:e) -(x OR "y") type:z after:2026');
    expect(query && wantedTexts(query)).toEqual([
      { kind: 'word', text: 'd' },
      { kind: 'phrase', text: 'c b' },
      { kind: 'word', text: 'a' },
      { kind: 'word', text: 'e' },
    ]);
  });
});
