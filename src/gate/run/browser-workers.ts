import type { Browser } from 'playwright-core';

/** A browser is recycled after so many tasks, because its memory grows. */
const tasksPerBrowser = 150;

/** A browser as far as a crew handles it. */
export type WorkerBrowser = Pick<Browser, 'close' | 'isConnected'>;

/** How many browsers work at a time, and what starts one. */
export interface Crew<Started extends WorkerBrowser> {
  workers: number;
  launch: () => Promise<Started>;
}

/**
 * Does every task once, by some workers at a time, each with a browser of its own. A browser that has gone is replaced;
 * the task it took down fails with it.
 */
export async function runInBrowsers<Task, Started extends WorkerBrowser>(
  tasks: readonly Task[],
  { workers, launch }: Crew<Started>,
  work: (browser: Started, task: Task) => Promise<void>,
): Promise<void> {
  const queue = tasks.values();
  const one = async (): Promise<void> => {
    let browser: Started | undefined;
    let done = 0;
    try {
      for (const task of queue) {
        if (browser?.isConnected() !== true || done % tasksPerBrowser === 0) {
          await browser?.close();
          browser = await launch();
        }
        await work(browser, task);
        done += 1;
      }
    } finally {
      await browser?.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, one));
}
