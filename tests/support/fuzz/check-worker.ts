import { parentPort } from 'node:worker_threads';
import { inspect } from '../../../src/check/inspect.ts';
import { testClock } from '../project.ts';
import { lostWords } from './lost-words.ts';

/** One check: of which folder, and in which of its files every word is looked for that readers would not get. */
export interface Request {
  folder: string;
  files: readonly string[];
}

parentPort?.on('message', (request: Request) => {
  void answer(request);
});

async function answer({ folder, files }: Request): Promise<void> {
  try {
    const { diagnostics, site } = await inspect(folder, testClock);
    const lost = site ? await lostWords(site, files, diagnostics) : [];
    parentPort?.postMessage({ diagnostics, lost });
  } catch (error) {
    parentPort?.postMessage({
      broken: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
