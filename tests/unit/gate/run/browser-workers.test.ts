import { describe, expect, it } from 'vitest';
import { runInBrowsers, type WorkerBrowser } from '../../../../src/gate/run/browser-workers.ts';

/** A browser that stands and falls as a test says. */
class TestBrowser implements WorkerBrowser {
  readonly number: number;
  isUp = true;
  closed = 0;

  constructor(number: number) {
    this.number = number;
  }

  isConnected(): boolean {
    return this.isUp;
  }

  async close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }
}

/** Does tasks, and tells which browser did each, and what browsers there were. */
async function crew(
  tasks: readonly number[],
  workers: number,
  work: (browser: TestBrowser, task: number) => void = () => undefined,
): Promise<{ done: [number, number][]; browsers: TestBrowser[]; failed: unknown }> {
  const browsers: TestBrowser[] = [];
  const done: [number, number][] = [];
  const launch = async (): Promise<TestBrowser> => {
    const browser = new TestBrowser(browsers.length + 1);
    browsers.push(browser);
    return Promise.resolve(browser);
  };
  let failed: unknown;
  try {
    await runInBrowsers(tasks, { workers, launch }, async (browser, task) => {
      await Promise.resolve();
      work(browser, task);
      done.push([task, browser.number]);
    });
  } catch (error) {
    failed = error;
  }
  return { done, browsers, failed };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a crew of browsers', () => {
  it('does every task once, each worker in a browser of its own that it closes', async () => {
    const { done, browsers } = await crew(numbers(7), 2);
    expect(done.map(([task]) => task).sort()).toEqual(numbers(7));
    expect(new Set(done.map(([, browser]) => browser))).toEqual(new Set([1, 2]));
    expect(browsers.map(({ closed }) => closed)).toEqual([1, 1]);
  });

  it('starts no more browsers than there are tasks', async () => {
    expect((await crew([1], 2)).browsers).toHaveLength(1);
    expect((await crew([], 2)).browsers).toEqual([]);
  });

  it('takes a new browser for a task when the last one has gone', async () => {
    const { done, browsers } = await crew(numbers(3), 1, (browser, task) => {
      if (task === 2) browser.isUp = false;
    });
    expect(done).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(browsers.map(({ closed }) => closed)).toEqual([1, 1]);
  });

  it('takes a new browser after 150 tasks, for an old one has grown', async () => {
    const { done, browsers } = await crew(numbers(301), 1);
    expect(done[149]).toEqual([150, 1]);
    expect(done[150]).toEqual([151, 2]);
    expect(done[300]).toEqual([301, 3]);
    expect(browsers.map(({ closed }) => closed)).toEqual([1, 1, 1]);
  });

  it('says why a browser could not be started', async () => {
    const fault = new Error('no browser');
    const launch = async (): Promise<TestBrowser> => Promise.reject(fault);
    await expect(runInBrowsers([1], { workers: 1, launch }, async () => Promise.resolve())).rejects.toBe(
      fault,
    );
  });

  it('closes its browsers when a task throws', async () => {
    const fault = new Error('no such page');
    const { failed, browsers } = await crew([1], 1, () => {
      throw fault;
    });
    expect(failed).toBe(fault);
    expect(browsers.map(({ closed }) => closed)).toEqual([1]);
  });
});
