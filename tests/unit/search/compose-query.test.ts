import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/search/page/address.ts';

/** What the fields of the advanced form, sent without script, are read as. */
function read(fields: Record<string, string>): string {
  return readAddress(`?${new URLSearchParams(fields).toString()}`).query;
}

describe('the fields of the advanced form', () => {
  it.each([
    [{ all: '電費 帳單' }, '電費 帳單'],
    [{ phrase: '契約容量' }, '"契約容量"'],
    [{ any: '停電 斷電' }, '(停電 OR 斷電)'],
    [{ any: '停電' }, '停電'],
    [{ all: '電費', none: '過戶 試算' }, '電費 -過戶 -試算'],
    [{ all: '過戶', in: 'title' }, 'title:(過戶)'],
    [{ all: '電費', phrase: '契約容量', any: '甲 乙', in: 'title' }, 'title:(電費 "契約容量" (甲 OR 乙))'],
    [{ all: '統計', from: '104', to: '2016' }, '統計 after:104 before:2016'],
    [{ from: '104' }, 'after:104'],
  ])('%j become %s', (fields, query) => {
    expect(read(fields)).toBe(query);
  });

  it('keep an alternative together when something stands beside it', () => {
    expect(read({ all: '停電 OR 斷電' })).toBe('停電 OR 斷電');
    expect(read({ all: '停電 OR 斷電', none: '颱風' })).toBe('(停電 OR 斷電) -颱風');
  });

  it('say nothing when nothing is in them', () => {
    expect(read({ q: '', all: ' ', phrase: '', any: '', none: '', from: '', to: '', in: 'title' })).toBe('');
  });

  it('cannot break out of their places', () => {
    expect(read({ phrase: 'a" OR "b' })).toBe('"a OR b"');
    expect(read({ all: 'x', none: '--y "z"' })).toBe('x -y -z');
    expect(read({ all: 'x', from: '20x5', to: '-3' })).toBe('x');
  });
});
