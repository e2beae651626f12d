import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Passage } from './passage.ts';
import type { WordList } from './word-list.ts';

/** A rule over words that stand together. */
export type PassageRule = (passage: Passage, words: WordList) => Diagnostic[];
