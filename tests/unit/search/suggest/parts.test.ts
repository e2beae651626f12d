import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { commonCharacters } from '../../../../src/search/suggest/common-characters.ts';
import { editDistance } from '../../../../src/search/suggest/edit-distance.ts';
import { blurSyllable, decodeSyllable, encodeSyllable } from '../../../../src/search/suggest/syllables.ts';

describe('common characters', () => {
  it('are the 5,401 of the first level of Big5, each once', () => {
    const characters = commonCharacters();
    expect(characters).toHaveLength(5_401);
    expect(new Set(characters).size).toBe(5_401);
    expect(characters.every((character) => /^\p{Script=Han}$/u.test(character))).toBe(true);
    expect([characters[0], characters[5_400], characters.includes('費')]).toEqual(['一', '籲', true]);
  });
});

describe('syllables', () => {
  it('read back as they were written, for every common character', () => {
    for (const character of commonCharacters()) {
      const [syllable = ''] = pinyin(character, { toneType: 'none', type: 'array' });
      const code = encodeSyllable(syllable);
      expect(code && decodeSyllable(code.initial, code.final), character).toBe(syllable);
    }
  });

  it('are nothing where they are no Pinyin', () => {
    for (const text of ['', '電', 'xyz', 'B']) expect(encodeSyllable(text)).toBeUndefined();
    expect(decodeSyllable('-', '-')).toBe('');
  });

  it('blur only what speakers mix up', () => {
    expect(['zhang', 'cheng', 'shi', 'jing', 'fei', 'hong'].map(blurSyllable)).toEqual([
      'zang',
      'cen',
      'si',
      'jin',
      'fei',
      'hong',
    ]);
  });
});

describe('edit distance', () => {
  it.each([
    ['bill', 'bill', 0],
    ['bil', 'bill', 1],
    ['trasnfer', 'transfer', 1],
    ['abc', 'ca', 3],
    ['', 'ab', 2],
    ['outage', 'tariff', 3],
  ])('%s – %s: %i', (from, to, expected) => {
    expect(editDistance(Array.from(from), Array.from(to), 2)).toBe(expected);
  });

  it('is that of a known library, up to swapped neighbours and the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (from, to) => {
        const plain = distance(from, to);
        const ours = editDistance(Array.from(from), Array.from(to), 9);
        expect(ours).toBeLessThanOrEqual(plain);
        expect(ours).toBeGreaterThanOrEqual(plain / 2);
        expect(editDistance(Array.from(to), Array.from(from), 9)).toBe(ours);
        expect(editDistance(Array.from(from), Array.from(to), 2)).toBe(Math.min(ours, 3));
      }),
      { seed: 20_260_801 },
    );
  });
});
