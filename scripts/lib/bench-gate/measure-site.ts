import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barriersOf } from '../../../src/gate/run/gate-report.ts';
import type { Progress } from '../../../src/gate/run/progress.ts';
import { runGate } from '../../../src/gate/run/run-gate.ts';
import { processTreeBytes } from './process-tree.ts';

/** What a gate's run over a whole site costs. */
export interface SiteFigures {
  barriers: number;
  pages: number;
  visits: number;
  /** Seconds per page and state, browsers and source rules together, the second opinion aside. */
  secondsPerVisit: number;
  /** Time of a run with nothing changed, for a hundred of the first. */
  secondRunPercent: number;
  /** Memory of the whole process tree when a tenth of the visits were done, and at the last of them. */
  earlyBytes: number;
  lateBytes: number;
}

/** Runs the gate over a folder twice, from an empty cache, and measures both runs. */
export async function measureSite(folder: string): Promise<SiteFigures> {
  const working = mkdtempSync(join(tmpdir(), 'mingbai-bench-gate-'));
  const run = (progress: Progress): ReturnType<typeof runGate> =>
    runGate(
      {
        folder,
        edition: '115.11',
        level: 'AA',
        freego: 'barrier',
        only: [],
        cache: join(working, 'cache'),
        exceptions: join(working, 'none.yaml'),
        content: join(working, 'none'),
        root: working,
        today: new Date().toISOString().slice(0, 10),
      },
      progress,
    );
  try {
    const watch = new Watch();
    const first = await run(watch);
    const again = new Watch();
    await run(again);
    return {
      barriers: barriersOf(first.report).length,
      pages: first.report.pages.length,
      visits: first.visits.all,
      secondsPerVisit: watch.seconds / first.visits.all,
      secondRunPercent: (100 * again.seconds) / watch.seconds,
      earlyBytes: watch.earlyBytes,
      lateBytes: watch.lateBytes,
    };
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

/** Listens to a run's progress: the seconds of its stages but the second opinion, and memory on the way. */
class Watch implements Progress {
  seconds = 0;
  earlyBytes = 0;
  lateBytes = 0;
  #label = '';
  #total = 0;
  #done = 0;
  #started = 0;

  start(label: string, total: number): void {
    this.#label = label;
    this.#total = total;
    this.#done = 0;
    this.#started = performance.now();
  }

  step(): void {
    this.#done += 1;
    if (this.#label !== 'pages') return;
    if (this.#done === Math.ceil(this.#total / 10)) this.earlyBytes = processTreeBytes();
    if (this.#done === this.#total) this.lateBytes = processTreeBytes();
  }

  end(): void {
    if (this.#label !== 'second opinion') this.seconds += (performance.now() - this.#started) / 1000;
  }
}
