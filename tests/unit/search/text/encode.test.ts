import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, tokensOf, tokenStarts } from '../../../../src/search/text/encode.ts';
import { normalise, sentenceEnd } from '../../../../src/search/text/normalise.ts';

const characters = [
  ...Array.from('電費試算停申請臺檯台用戶年月日民國㎡１２ＡｂkWh0123456789 \n。，！「」.-'),
  '𠮷',
  '\u2029',
];
const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 });
const han = fc.string({
  unit: fc.constantFrom(...Array.from('電費試算停申請用戶')),
  minLength: 1,
  maxLength: 12,
});

/** Whether a row of tokens stands in another; the last may be the beginning of one, as Pagefind reads it. */
function stands(tokens: readonly string[], text: readonly string[]): boolean {
  return text.some((_, at) =>
    tokens.every((token, index) =>
      index === tokens.length - 1
        ? (text[at + index]?.startsWith(token) ?? false)
        : text[at + index] === token,
    ),
  );
}

/** What a search for a substring of one run asks for. */
function asked(substring: string): string[] {
  const tokens = tokensOf(substring);
  return tokens.length === 1 ? [substring] : tokens.slice(0, -1);
}

describe('encode', () => {
  it('writes pairs of characters, and words of letters and digits as one', () => {
    expect(encode('電費試算')).toBe('電費 費試 試算 算ǃ');
    expect(encode('繳2026年')).toBe('繳2026 2026年 年ǃ');
    expect(encode('power bill')).toBe('power bill');
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normalise(text);
        expect(decode(encode(normal))).toBe(normal);
      }),
    );
  });

  it('lets every substring of a run be found', () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (run, from, length) => {
        const start = from % run.length;
        const substring = run.slice(start, start + 1 + (length % (run.length - start)));
        expect(stands(asked(substring), encode(normalise(run)).split(' '))).toBe(true);
      }),
    );
  });

  it('finds nothing that is not there', () => {
    fc.assert(
      fc.property(han, han, (run, other) => {
        expect(stands(asked(other), encode(run).split(' '))).toBe(run.includes(other));
      }),
    );
  });

  it('keeps a place for the end of a sentence, so that no phrase goes across', () => {
    fc.assert(
      fc.property(han, han, fc.constantFrom('。', '！', '？', '；', '. ', '\u2029'), (one, two, end) => {
        const tokens = encode(normalise(`${one}${end}${two}`)).split(' ');
        expect(tokens).toContain(sentenceEnd);
        const phrase = [...tokensOf(one), ...asked(two)];
        expect(stands(phrase, tokens)).toBe(false);
      }),
    );
  });

  it('knows where each token begins', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normalise(text);
        const tokens = encode(normal)
          .split(' ')
          .filter((token) => token !== '');
        const starts = tokenStarts(normal);
        expect(starts).toHaveLength(tokens.length);
        tokens.forEach((token, index) => {
          expect(normal.startsWith(token.replace('ǃ', ''), starts[index])).toBe(true);
        });
      }),
    );
  });
});
