import { pinyin } from 'pinyin-pro';
import { collectTerms, type VocabularyTexts } from './collect-terms.ts';
import { commonCharacters } from './common-characters.ts';
import { isHan } from './script-runs.ts';
import { blurSyllable, decodeSyllable, encodeSyllable } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Makes the vocabulary of one language at build time: its words from titles, headings, keywords and the body words
 * that several pages share, and, where any of them is Chinese, the sounds of the common characters, so that a browser
 * can compare what was typed by its sound without a dictionary. Give it texts that are normalised like the index.
 * Write the answer as JSON. The same texts give the same vocabulary.
 */
export function makeVocabulary(texts: VocabularyTexts): Vocabulary {
  const { terms, named } = collectTerms(texts);
  const written = terms.join(' ');
  const stored = { terms: written, named, initials: '', finals: '', readings: '' };
  if (terms.filter(isHan).length < terms.length * leastChinese) return stored;
  const used = [...new Set(written.match(/\p{Script=Han}/gu))].sort();
  const common = commonCharacters();
  const isCommon = new Set(common);
  const heard = new Set(used.flatMap(soundsOf).map(blurred));
  const first = common.map((character) => {
    const [sound] = soundsOf(character);
    // What sounds like no word at all would only make the file larger.
    return sound !== undefined && heard.has(blurred(sound)) ? sound : noSound;
  });
  // A second reading matters for the characters of the vocabulary: every word that is found is made of them.
  const readings = used.flatMap((character) =>
    soundsOf(character)
      .slice(isCommon.has(character) ? 1 : 0)
      .map(({ initial, final }) => character + initial + final),
  );
  return {
    ...stored,
    initials: first.map(({ initial }) => initial).join(''),
    finals: first.map(({ final }) => final).join(''),
    readings: readings.join(''),
  };
}

/** Part of the terms below which they are a few Chinese names on the pages of another language. */
const leastChinese = 0.1;

/** Stands for a character whose sound is not given; no syllable is written like it. */
const noSound: Sound = { initial: '-', final: '-' };

interface Sound {
  initial: string;
  final: string;
}

function blurred({ initial, final }: Sound): string {
  return blurSyllable(decodeSyllable(initial, final));
}

function soundsOf(character: string): Sound[] {
  const syllables = new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true }));
  return [...syllables].flatMap((syllable) => encodeSyllable(syllable) ?? []);
}
