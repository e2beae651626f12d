import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Request } from './check-worker.ts';

/** What a check came to: what it found, or what it broke off with. */
export interface Answer {
  diagnostics?: Diagnostic[];
  /** Words of texts without errors that their pages do not have. */
  lost?: string[];
  broken?: string;
}

/** A check of a folder of some dozen items takes a fifth of a second; one that takes so long hangs. */
const longest = 30_000;

/** Checks folders in a thread of its own, which can be ended when it hangs. */
export class Checker {
  #worker: Worker | undefined;

  async check(request: Request): Promise<Answer> {
    const worker = (this.#worker ??= new Worker(new URL('./check-worker.ts', import.meta.url)));
    const answer = await new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => {
        settle({ broken: `no answer in ${String(longest / 1000)} seconds` });
      }, longest);
      const fail = (error: unknown): void => {
        settle({ broken: String(error) });
      };
      function settle(settled: Answer): void {
        clearTimeout(timer);
        worker.off('message', settle).off('error', fail);
        resolve(settled);
      }
      worker.on('message', settle).on('error', fail);
      worker.postMessage(request);
    });
    if (answer.broken !== undefined) await this.end();
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
