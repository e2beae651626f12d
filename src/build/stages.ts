/** Shows the progress of a build. Plain lines, so that a log reads like a terminal. */
export interface Stages {
  start(label: string): void;
  /** How far a long stage is; for one whose length nobody knows it is never called. */
  progress: (done: number, total: number) => void;
  done(): void;
}

/** Stages written to a stream, each with the seconds it took; on a terminal the line runs while the stage does. */
export function printStages(total: number, stream: NodeJS.WriteStream = process.stderr): Stages {
  let current = 0;
  let label = '';
  let started = 0;
  let share = '';
  let ticking: NodeJS.Timeout | undefined;
  const line = (): string =>
    `[${String(current)}/${String(total)}] ${label}${share} ${((Date.now() - started) / 1000).toFixed(1)} s`;
  return {
    start(name) {
      current += 1;
      label = name;
      started = Date.now();
      if (!stream.isTTY) return;
      ticking = setInterval(() => stream.write(`\r${line()}`), 200);
      ticking.unref();
    },
    progress: (done, all) => {
      share = ` ${Math.floor((100 * done) / Math.max(all, 1))} %`;
    },
    done() {
      clearInterval(ticking);
      share = '';
      stream.write(`${stream.isTTY ? '\r' : ''}${line()}\n`);
    },
  };
}
