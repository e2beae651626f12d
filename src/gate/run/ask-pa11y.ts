import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { makeTemporaryFolder } from '../../shared/temporary-folder.ts';
import type { Pa11yConfig } from '../pa11y-config.ts';

const require = createRequire(import.meta.url);

const eventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('begin'), url: z.string() }),
  // Of the page that was begun last; it may have gone to another address since.
  z.object({ event: z.literal('end'), issues: z.array(z.unknown()) }),
]);

/** What a run of pa11y-ci came to. */
export interface Pa11yRun {
  /** The issues of each page that was judged, by its address. */
  results: Map<string, readonly unknown[]>;
  /** The page that the run was at when it ended, if it had not come to its own end, and what ended it. */
  unfinished?: { url: string; reason: string };
}

/** Asks pa11y-ci about the pages of a configuration, one after the other. Ends it where a page takes too long. */
export async function askPa11y(config: Pa11yConfig, secondsPerPage: number): Promise<Pa11yRun> {
  const working = makeTemporaryFolder('mingbai-pa11y');
  const file = join(working, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  const child = spawn(process.execPath, [require.resolve('pa11y-ci/bin/pa11y-ci.js'), '--config', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // Interrupted, it ends its browser with every page in it; killed, it would leave pages behind that loop for ever.
  const end = (): void => {
    child.kill('SIGINT');
  };
  process.once('exit', end);
  const results = new Map<string, readonly unknown[]>();
  let current = config.urls[0] ?? '';
  let reason = 'pa11y-ci ended';
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reason = `no answer within ${String(secondsPerPage)} s`;
      end();
    }, secondsPerPage * 1000);
  };
  wait();
  try {
    // A process that cannot be started has no exit; either way the pages it has not judged are told as such.
    const exited = new Promise<void>((resolve) => {
      const finish = (): void => {
        resolve();
      };
      child
        .once('exit', finish)
        .once('error', (error) => {
          reason = error.message;
        })
        .once('error', finish);
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const event = eventOf(line);
      if (event?.event === 'begin') current = event.url;
      if (event?.event === 'end') results.set(current, event.issues);
      if (event) wait();
    }
    await exited;
  } finally {
    clearTimeout(timer);
    process.off('exit', end);
    end();
    rmSync(working, { recursive: true, force: true });
  }
  return config.urls.every((url) => results.has(url))
    ? { results }
    : { results, unfinished: { url: current, reason } };
}

function eventOf(line: string): z.output<typeof eventSchema> | undefined {
  try {
    return eventSchema.parse(JSON.parse(line));
  } catch {
    // A page or a library may write to the same stream.
    return undefined;
  }
}
