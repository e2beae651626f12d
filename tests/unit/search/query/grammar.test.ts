import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import type { Query } from '../../../../src/search/query/tree.ts';

const word = (text: string): Query => ({ kind: 'word', text });
const and = (...parts: Query[]): Query => ({ kind: 'and', parts });
const or = (...parts: Query[]): Query => ({ kind: 'or', parts });
const not = (part: Query): Query => ({ kind: 'not', part });
const title = (part: Query): Query => ({ kind: 'title', part });
const type = (value: string): Query => ({ kind: 'filter', key: 'type', value });
const [a, b, c, d] = [word('a'), word('b'), word('c'), word('d')];

describe('the grammar of queries', () => {
  it.each<[string, Query | undefined]>([
    ['', undefined],
    ['a', a],
    ['"a b"', { kind: 'phrase', text: 'a b' }],
    ['a b c', and(a, b, c)],
    ['a OR b OR c', or(a, b, c)],
    ['a b OR c d', or(and(a, b), and(c, d))],
    ['a (b OR c) d', and(a, or(b, c), d)],
    ['((a))', a],
    ['()', undefined],
    ['a () b', and(a, b)],
    ['-a b', and(not(a), b)],
    ['-a OR b', or(not(a), b)],
    ['--a', not(not(a))],
    ['-(a b)', not(and(a, b))],
    ['title:a b', and(title(a), b)],
    ['other:a', word('other:a')],
    ['title:-a', title(not(a))],
    ['-title:(a OR b)', not(title(or(a, b)))],
    ['type:a', type('a')],
    ['type:"a b"', type('a b')],
    ['type:(a OR b) c', and(or(type('a'), type('b')), c)],
    ['type:(a -b)', and(type('a'), not(type('b')))],
    ['單位:a', { kind: 'filter', key: 'dept', value: 'a' }],
    ['year:2026-03', { kind: 'filter', key: 'year', value: '2026' }],
    ['year:民國115年12月', { kind: 'filter', key: 'year', value: '2026' }],
    ['year:250', { kind: 'filter', key: 'year', value: '250' }],
    ['after:2026', { kind: 'after', day: '2026-01-01' }],
    ['before:2026', { kind: 'before', day: '2026-12-31' }],
    ['-after:2026-02', not({ kind: 'after', day: '2026-02-01' })],
    [
      'before:(2026-02 OR 114)',
      or({ kind: 'before', day: '2026-02-28' }, { kind: 'before', day: '2025-12-31' }),
    ],
  ])('reads %j', (text, query) => {
    expect(parseQuery(text)).toEqual({ query, broken: [] });
  });

  it.each<[string, Query | undefined, string[]]>([
    ['OR', undefined, ['OR']],
    ['OR OR a', a, ['OR']],
    ['a OR', a, ['OR']],
    ['a OR OR b', or(a, b), ['OR']],
    ['(a OR) b', and(a, b), ['OR']],
    ['a ) b', and(a, b), [')']],
    ['a OR b) c', and(or(a, b), c), [')']],
    [')', undefined, [')']],
    [') a', a, [')']],
    ['(a OR b', or(a, b), ['(']],
    ['((a) b', and(a, b), ['(']],
    ['NOT', undefined, ['-']],
    ['a NOT', a, ['-']],
    ['(NOT) a', a, ['-']],
    ['NOT OR a', a, ['-', 'OR']],
    ['"a', a, ['"a']],
    ['"a OR', a, ['"a OR', 'OR']],
    ['title:', word('title'), ['title:']],
    ['標題：', word('標題'), ['標題:']],
    ['(title:) a', and(word('title'), a), ['title:']],
    ['title:OR b', or(word('title'), b), ['title:']],
    ['type: OR b', or(word('type'), b), ['type:']],
    ['type:title:a', and(word('type'), title(a)), ['type:']],
    ['after:a b', and(and(word('after'), a), b), ['after:']],
    ['自:(2026 OR a)', and(word('自'), or(word('2026'), a)), ['自:']],
    ['before:-a', and(word('before'), not(a)), ['before:']],
    ['year:a', and(word('year'), a), ['year:']],
    ['title:type:', title(word('type')), ['type:']],
    ['a) b) "c', and(a, b, c), ['"c', ')']],
  ])('reads %j as words where it makes no sense, and says so', (text, query, broken) => {
    expect(parseQuery(text)).toEqual({ query, broken });
  });

  it('reads brackets, NOT and fields twenty deep, and as words below', () => {
    const brackets = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(parseQuery(brackets(20))).toEqual({ query: a, broken: [] });
    expect(parseQuery(brackets(21))).toEqual({ query: a, broken: ['(', ')'] });
    expect(parseQuery(`${'-'.repeat(20)}a`).broken).toEqual([]);
    expect(parseQuery(`${'-'.repeat(21)}a`).broken).toEqual(['-']);
    expect(parseQuery(`${'title:'.repeat(20)}a`).broken).toEqual([]);
    expect(parseQuery(`${'title:'.repeat(21)}a`).broken).toEqual(['title:']);
  });

  it('counts only the brackets that are open', () => {
    expect(parseQuery('(a) '.repeat(30)).broken).toEqual([]);
  });
});
