import type { Bilingual } from '../finding.ts';

/** Thrown when a run cannot begin, with a sentence for whoever called it. */
export class GateError extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(`${sentence.zh} ${sentence.en}`);
    this.sentence = sentence;
  }
}
