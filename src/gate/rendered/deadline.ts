/** The time ran out while something was waited for. */
export class DeadlineError extends Error {
  /** What was waited for, as a word for a report: `axe`. */
  readonly task: string;

  constructor(task: string) {
    super(`${task} took too long`);
    this.task = task;
  }
}

/** A point in time that everything done for one page must keep. A page that hangs answers nothing, ever. */
export class Deadline {
  readonly #end: number;

  constructor(seconds: number) {
    this.#end = performance.now() + seconds * 1000;
  }

  /** Milliseconds that are left, never less than one. */
  get left(): number {
    return Math.max(1, this.#end - performance.now());
  }

  /** Waits for work, but not past the end, nor longer than `seconds` where it is given. */
  async wait<Result>(task: string, work: Promise<Result>, seconds = Infinity): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const ends = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => {
          reject(new DeadlineError(task));
        },
        Math.min(this.left, seconds * 1000),
      );
    });
    // What comes after the end has nobody who waits for it.
    work.catch(() => undefined);
    try {
      return await Promise.race([work, ends]);
    } finally {
      clearTimeout(timer);
    }
  }
}
