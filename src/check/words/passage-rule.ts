import type { Problem } from '../../model/problem.ts';
import type { Passage } from './passage.ts';

/** A rule over words that stand together. `isOwnWord` tells the words that the office itself has listed. */
export type PassageRule = (passage: Passage, isOwnWord: (word: string) => boolean) => Problem[];
