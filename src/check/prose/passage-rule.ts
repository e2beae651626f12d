import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Passage } from './passage.ts';
import type { WordList } from './word-list.ts';

/** A rule over words that stand together. What it finds is taken as it comes: a passage may be one long mistake. */
export type PassageRule = (passage: Passage, words: WordList) => Iterable<Diagnostic>;
