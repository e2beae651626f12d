import { describe, expect, it } from 'vitest';
import { readTokens, type Token } from '../../../../src/search/query/tokens.ts';

/** Reads a query in which `title` and `type` are names of fields. */
function read(query: string): { tokens: string[]; broken: string[] } {
  const { tokens, broken } = readTokens(query, (name) => ['title', 'type'].includes(name));
  return { tokens: tokens.map(written), broken };
}

function written(token: Token): string {
  switch (token.kind) {
    case 'text':
    case 'phrase':
      return `${token.kind} ${token.text}`;
    case 'field':
      return `field ${token.name}`;
    default:
      return token.kind;
  }
}

describe('readTokens', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['電費 帳單', ['text 電費', 'text 帳單']],
    ['電費　帳單', ['text 電費', 'text 帳單']],
    ['a\tb\u0000\u0007c', ['text a', 'text b', 'text c']],
    ['(a)', ['open', 'text a', 'close']],
    ['（a）b', ['open', 'text a', 'close', 'text b']],
    ['a(b', ['text a', 'open', 'text b']],
    ['a)b', ['text a', 'close', 'text b']],
    ['title:a', ['field title', 'text a']],
    ['title：a b', ['field title', 'text a', 'text b']],
    ['title: a', ['field title', 'text a']],
    ['title:type:a', ['field title', 'field type', 'text a']],
    ['other:a', ['text other:a']],
    ['title :a', ['text title', 'text :a']],
  ])('cuts %j into words, brackets and fields', (query, tokens) => {
    expect(read(query)).toEqual({ tokens, broken: [] });
  });

  it.each([
    '"a b"',
    '"a b“',
    '"a b”',
    '“a b”',
    '“a b"',
    '“a b“',
    '”a b”',
    '”a b"',
    '”a b“',
    '„a b“',
    '„a b”',
    '„a b"',
    '「a b」',
    '『a b』',
    '＂a b＂',
    '＂a b"',
  ])('takes %s for a phrase', (query) => {
    expect(read(`x${query}y`)).toEqual({ tokens: ['text x', 'phrase a b', 'text y'], broken: [] });
  });

  it.each(['「a b"', '「a b』', '『a b」', '"a b＂', '"a b」'])(
    'does not end a quotation with the mark of another: %s',
    (query) => {
      expect(read(query).broken[0]).toBe(query);
    },
  );

  it('leaves out quotation marks, blanks and control characters around the words of a phrase', () => {
    expect(read('「 "a" ”b„＂ 」').tokens).toEqual(['phrase a   b']);
    expect(read('"a\r\nb"').tokens).toEqual(['phrase a b']);
  });

  it('drops a phrase of nothing', () => {
    expect(read('a "" 「 」 b')).toEqual({ tokens: ['text a', 'text b'], broken: [] });
  });

  it('reads what an open quotation mark stands before as words, and tells from there on', () => {
    expect(read('a "b c')).toEqual({ tokens: ['text a', 'text b', 'text c'], broken: ['"b c'] });
    expect(read('𠮷 「b')).toEqual({ tokens: ['text 𠮷', 'text b'], broken: ['「b'] });
  });

  it.each(['-', '－', '−'])('takes %s for NOT at the beginning of a word only', (minus) => {
    expect(read(`${minus}a`).tokens).toEqual(['not', 'text a']);
    expect(read(`x (${minus}a)`).tokens).toEqual(['text x', 'open', 'not', 'text a', 'close']);
    expect(read(`title:${minus}a`).tokens).toEqual(['field title', 'not', 'text a']);
    expect(read(`${minus}"a b"`).tokens).toEqual(['not', 'phrase a b']);
    expect(read(`a${minus}b`).tokens).toEqual([`text a${minus}b`]);
    expect(read(`a ${minus} b`).tokens).toEqual(['text a', `text ${minus}`, 'text b']);
    expect(read(`a ${minus}`).tokens).toEqual(['text a', `text ${minus}`]);
  });

  it.each(['OR', '|', '｜', '||', '或', 'ＯＲ'])('takes %s for OR where it stands alone', (word) => {
    expect(read(`a ${word} b`).tokens).toEqual(['text a', 'or', 'text b']);
    expect(read(`a${word}b`).tokens).toEqual([`text a${word}b`]);
  });

  it.each(['NOT', '非', '不含', 'ＮＯＴ'])('takes %s for NOT where it stands alone', (word) => {
    expect(read(`a ${word} b`).tokens).toEqual(['text a', 'not', 'text b']);
    expect(read(`a${word}b`).tokens).toEqual([`text a${word}b`]);
  });

  it.each(['AND', '且', '與', 'ＡＮＤ', '&', '+'])('drops %s where it stands alone', (word) => {
    expect(read(`a ${word} b`).tokens).toEqual(['text a', 'text b']);
    expect(read(`a${word}b`).tokens).toEqual([`text a${word}b`]);
  });

  it('takes small letters for words', () => {
    expect(read('or not and').tokens).toEqual(['text or', 'text not', 'text and']);
  });
});
