import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/model/source/read-text.ts';
import { goodContent } from '../../support/good-content.ts';
import { found, diagnosticsOf, replace } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const good = goodContent[faq];
const text = typeof good === 'string' ? good : '';
const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);
const join = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytes(part) : part)));
/** 停電 in Big5. */
const big5 = Uint8Array.of(0xb0, 0xb1, 0xb9, 0x71);

describe('the bytes of a text', () => {
  it.each([
    ['Big5', join('---\ntitle: ', big5, '\n---\n'), 'big5-encoding'],
    ['bytes of no encoding', join('---\ntitle: ', Uint8Array.of(0xff, 0xff), '\n---\n'), 'invalid-utf8'],
    [
      'Big5 among bytes of no encoding',
      join('---\ntitle: ', big5, Uint8Array.of(0xff, 0xff), '\n---\n'),
      'invalid-utf8',
    ],
    ['a character cut in half', join(text, Uint8Array.of(0xe5, 0x81)), 'invalid-utf8'],
  ])('says how to fix %s, once', async (_fault, broken, rule) => {
    expect(await found({ [faq]: broken })).toEqual([`${faq}:1:1 ${rule}`]);
  });

  it('tells where a NUL character stands', async () => {
    expect(await found({ [faq]: replace('請撥', '請\0撥') })).toEqual([`${faq}:21:2 nul-character`]);
  });

  it('passes over a byte order mark and says so', async () => {
    const diagnostics = await diagnosticsOf({ [faq]: join('\uFEFF', text) });
    expect(diagnostics).toMatchObject([
      { rule: 'byte-order-mark', severity: 'notice', fixable: true, line: 1, column: 1 },
    ]);
  });

  it('reads Windows line ends, and counts lines as an editor does', async () => {
    const windows = text.replaceAll('\n', '\r\n').replace('[everyone]', '[everybody]');
    expect(await found({ [faq]: windows })).toEqual([
      `${faq}:1:1 carriage-return`,
      `${faq}:10:12 unknown-audience`,
    ]);
  });

  it('reads both errors together, as Notepad writes them', async () => {
    const notepad = join('\uFEFF', text.replaceAll('\n', '\r\n'));
    expect(await found({ [faq]: notepad })).toEqual([
      `${faq}:1:1 byte-order-mark`,
      `${faq}:1:1 carriage-return`,
    ]);
  });

  it.each(['site.yaml', 'departments.yaml', 'classification/theme.json', 'synonyms.yaml'])(
    'says once that a registry is in Big5: %s',
    async (file) => {
      expect(await found({ [file]: join('# ', big5, '\n') })).toEqual([`${file}:1:1 big5-encoding`]);
    },
  );
});

it('never throws on any bytes, and gives text or says why not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      const { source, diagnostics } = readText('a', input);
      expect(source !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      expect(source?.text ?? '').not.toMatch(/[\r\0]|^\uFEFF/);
    }),
  );
});
