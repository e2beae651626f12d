import { wideCharacter } from '../../model/body/typed/characters.ts';
import { makeDiagnostic } from '../../model/diagnostic.ts';
import type { PassageRule } from './passage-rule.ts';

const wide = wideCharacter.source;
const breakInHan = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'gu');

/** Readers see one line where its author broke it; between words a browser makes a blank of the break. */
export const lineBreaksInHan: PassageRule = function* ({ text, locationOf }) {
  for (const { index } of text.matchAll(breakInHan))
    yield makeDiagnostic('line-break-in-han', locationOf(index));
};
