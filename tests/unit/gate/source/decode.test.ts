import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/gate/source/decode.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

/** 中 in Big5. */
const big5 = [0xa4, 0xa4];

describe('the encoding of a file', () => {
  it('is UTF-8 unless something else is said', () => {
    expect(decode(bytesOf('<p>電費'))).toEqual({ text: '<p>電費', encoding: 'utf-8', isMalformed: false });
    expect(decode(bytesOf())).toEqual({ text: '', encoding: 'utf-8', isMalformed: false });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf], [...bytesOf('中')]],
    ['utf-16be', [0xfe, 0xff], [0x4e, 0x2d]],
    ['utf-16le', [0xff, 0xfe], [0x2d, 0x4e]],
  ])('is %s by its byte order mark', (encoding, mark, text) => {
    expect(decode(bytesOf(mark, text))).toEqual({ text: '中', encoding, isMalformed: false });
  });

  it('is that of the byte order mark, whatever the file declares', () => {
    const marked = decode(bytesOf([0xef, 0xbb, 0xbf], '<meta charset=big5>中'));
    expect(marked).toEqual({ text: '<meta charset=big5>中', encoding: 'utf-8', isMalformed: false });
  });

  it.each([
    [[0xef, 0xbb, 0x20]],
    [[0xef, 0x20, 0xbf]],
    [[0x20, 0xbb, 0xbf]],
    [[0xfe, 0x20]],
    [[0xff, 0x20]],
    [[0x20, 0xff]],
    [[0x20, 0xfe]],
  ])('is not told by a part of a byte order mark: %s', (mark) => {
    expect(decode(bytesOf(mark, '<p>'))).toMatchObject({ encoding: 'utf-8', isMalformed: true });
    expect(decode(bytesOf(mark, '<meta charset=windows-1252>')).encoding).toBe('windows-1252');
  });

  it.each([
    '<meta charset=big5>',
    '<META CHARSET = " Big5">',
    `<meta charset='big5'/>`,
    '<meta http-equiv="Content-Type" content="text/html; charset=big5">',
    '<meta\ncharset=BIG5>',
    '@charset "big5";',
  ])('is the one that %s declares', (declared) => {
    expect(decode(bytesOf(declared, big5))).toEqual({
      text: `${declared}中`,
      encoding: 'big5',
      isMalformed: false,
    });
  });

  it.each([
    '<p charset=big5>',
    '<meta>charset=big5',
    ' @charset "big5";',
    '@charset big5;',
    '<meta charset="no-such-encoding">',
    '<meta charset="utf-16">',
    '<meta charset="utf-16le">',
  ])('stays UTF-8 where it is not declared: %s', (text) => {
    expect(decode(bytesOf(text, '中'))).toEqual({ text: `${text}中`, encoding: 'utf-8', isMalformed: false });
  });

  it('is declared within the first 1,024 bytes', () => {
    const declaration = '<meta charset=windows-1252>';
    const padding = (count: number): string => ' '.repeat(count);
    expect(decode(bytesOf(padding(1024 - declaration.length), declaration)).encoding).toBe('windows-1252');
    expect(decode(bytesOf(padding(1024 - '<meta charset='.length), declaration)).encoding).toBe('utf-8');
  });
});

it('marks bytes that mean nothing, and reads on', () => {
  expect(decode(bytesOf('a', [0xe9], 'b'))).toEqual({
    text: 'a\ufffdb',
    encoding: 'utf-8',
    isMalformed: true,
  });
});
