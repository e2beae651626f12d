import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Passage } from './passage.ts';

/** A rule over words that stand together. `isOwnWord` is true of the words that the office itself has listed. */
export type PassageRule = (passage: Passage, isOwnWord: (word: string) => boolean) => Diagnostic[];
