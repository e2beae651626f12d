import { commonCharacters } from './common-characters.ts';
import { blurSyllable, decodeSyllable } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How two characters sound beside each other, the better the smaller. */
export type Likeness = 'same' | 'homophone' | 'similar' | 'different';

/** Compares characters by their sound, from the table that a vocabulary carries. */
export function makeLikeness({ initials, finals, readings }: Vocabulary): (a: string, b: string) => Likeness {
  const sounds = new Map<string, string[]>();
  const add = (character: string, initial: string | undefined, final: string | undefined) => {
    if (initial === undefined || final === undefined) return;
    const syllable = decodeSyllable(initial, final);
    if (syllable === '') return;
    const known = sounds.get(character);
    if (known) known.push(syllable);
    else sounds.set(character, [syllable]);
  };
  commonCharacters().forEach((character, index) => {
    add(character, initials[index], finals[index]);
  });
  const triples = Array.from(readings);
  for (let index = 0; index < triples.length; index += 3) {
    add(triples[index] ?? '', triples[index + 1], triples[index + 2]);
  }
  const blurred = new Map([...sounds].map(([character, heard]) => [character, heard.map(blurSyllable)]));
  return (a, b) => {
    if (a === b) return 'same';
    if (meet(sounds.get(a), sounds.get(b))) return 'homophone';
    return meet(blurred.get(a), blurred.get(b)) ? 'similar' : 'different';
  };
}

function meet(some: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  return some?.some((sound) => others?.includes(sound)) ?? false;
}
