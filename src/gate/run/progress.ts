/** Shows the progress of a run. */
export interface Progress {
  /** What begins now, and how many steps it has. */
  start(label: string, total: number): void;
  /** One more step is done; how many things have been found in all. */
  step(found: number): void;
  end(): void;
}

/** Where progress is printed: a terminal, whose line can be written over, or a log. */
export interface ProgressStream {
  isTTY: boolean;
  write(text: string): boolean;
  cursorTo(column: number): boolean;
  clearLine(direction: 1): boolean;
}

/** A log gets no more lines than one in this time. */
const logSeconds = 15;

/** Progress as one line that changes, on a terminal, and as a line now and then in a log. */
export function printProgress(stream: ProgressStream): Progress {
  let label = '';
  let total = 0;
  let done = 0;
  let found = 0;
  let started = 0;
  let told = 0;
  const line = (): string => {
    const share = total === 0 ? 1 : done / total;
    const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
    const seconds = (performance.now() - started) / 1000;
    const left = done === 0 ? '' : `, ${formatSeconds((seconds / done) * (total - done))} left`;
    return `${bar} ${label} ${String(done)}/${String(total)}${left}, ${String(found)} found`;
  };
  const tell = (): void => {
    told = performance.now();
    if (stream.isTTY) {
      stream.cursorTo(0);
      stream.write(line());
      stream.clearLine(1);
    } else stream.write(`${line()}\n`);
  };
  return {
    start(name, count) {
      [label, total, done, started] = [name, count, 0, performance.now()];
      tell();
    },
    step(count) {
      done += 1;
      found = count;
      const waited = (performance.now() - told) / 1000;
      if (waited > (stream.isTTY ? 0.1 : logSeconds)) tell();
    },
    end() {
      tell();
      if (stream.isTTY) stream.write('\n');
    },
  };
}

function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${String(whole)} s` : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}
