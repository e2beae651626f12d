/** An error that tells whoever gave the command what to do, in both languages of messages. */
export class BilingualError extends Error {
  readonly sentence: Readonly<{ zh: string; en: string }>;

  constructor(sentence: Readonly<{ zh: string; en: string }>) {
    super(`${sentence.zh} ${sentence.en}`);
    this.sentence = sentence;
  }
}

/** One whose cause is the machine, or who else works on it: neither the content is wrong nor the call. */
export class MachineError extends BilingualError {}
