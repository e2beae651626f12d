import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import type { Query } from '../../../../src/search/query/tree.ts';
import { writeQuery } from '../../../../src/search/query/write.ts';

const word = (text: string): Query => ({ kind: 'word', text });
const [a, b, c] = [word('a'), word('b'), word('c')];
const both: Query = { kind: 'and', parts: [a, b] };
const either: Query = { kind: 'or', parts: [a, b] };

describe('writeQuery', () => {
  it('writes nothing for no query', () => {
    expect(writeQuery(undefined)).toBe('');
  });

  it.each<[string, Query]>([
    ['a', a],
    ['"a b"', { kind: 'phrase', text: 'a b' }],
    ['a b', both],
    ['a OR b', either],
    ['(a OR b) c', { kind: 'and', parts: [either, c] }],
    ['(a b) c', { kind: 'and', parts: [both, c] }],
    ['a b OR c', { kind: 'or', parts: [both, c] }],
    ['(a OR b) OR c', { kind: 'or', parts: [either, c] }],
    ['-a', { kind: 'not', part: a }],
    ['-(a b)', { kind: 'not', part: both }],
    ['-(a OR b)', { kind: 'not', part: either }],
    ['title:a', { kind: 'title', part: a }],
    ['title:(a b)', { kind: 'title', part: both }],
    ['title:(a OR b)', { kind: 'title', part: either }],
    ['type:faqs', { kind: 'filter', key: 'type', value: 'faqs' }],
    ['dept:a:b', { kind: 'filter', key: 'dept', value: 'a:b' }],
    ['theme:local-power', { kind: 'filter', key: 'theme', value: 'local-power' }],
    ['after:2026-03-01', { kind: 'after', day: '2026-03-01' }],
    ['before:2026-12-31', { kind: 'before', day: '2026-12-31' }],
  ])('writes %s', (text, query) => {
    expect(writeQuery(query)).toBe(text);
    expect(parseQuery(text)).toEqual({ query, broken: [] });
  });

  it.each([
    '業務 組',
    '業務(一)組',
    '（業務',
    '業務）',
    'title:a',
    '標題：a',
    '-a',
    '−a',
    'OR',
    '非',
    '且',
    'x「a」',
    '「a',
  ])('writes a value so that reading it again gives the same: %s', (value) => {
    const query: Query = { kind: 'filter', key: 'dept', value };
    expect(writeQuery(query)).toBe(`dept:"${value}"`);
    expect(parseQuery(writeQuery(query))).toEqual({ query, broken: [] });
  });
});
