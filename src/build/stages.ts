/** Tells someone waiting what is being done. Plain lines, so that a log reads like a terminal. */
export interface Stages {
  start(label: string): void;
  done(): void;
}

/** Stages written to a stream, each with the seconds it took; on a terminal the line runs while the stage does. */
export function printStages(total: number, stream: NodeJS.WriteStream = process.stderr): Stages {
  let current = 0;
  let label = '';
  let started = 0;
  let ticking: NodeJS.Timeout | undefined;
  const line = (): string =>
    `[${String(current)}/${String(total)}] ${label} ${((Date.now() - started) / 1000).toFixed(1)} s`;
  return {
    start(name) {
      current += 1;
      label = name;
      started = Date.now();
      if (!stream.isTTY) return;
      ticking = setInterval(() => stream.write(`\r${line()}`), 200);
      ticking.unref();
    },
    done() {
      clearInterval(ticking);
      stream.write(`${stream.isTTY ? '\r' : ''}${line()}\n`);
    },
  };
}
