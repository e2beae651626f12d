import { existsSync, statSync } from 'node:fs';
import { basePathOf } from '../../src/serve/build-marker.ts';
import { serveFolder } from '../../src/serve/serve-folder.ts';
import { misuse } from './arguments.ts';
import { exitOnSignal } from './exit-on-signal.ts';
import { orExitWithMessage } from './failure.ts';

/** Serves a built folder until the process gets a signal to end, and prints its address. */
export async function serveBuilt(folder: string, port: number): Promise<void> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    process.stderr.write(
      `${folder}: 沒有這個資料夾，請先執行 npm run build。 There is no such folder; run npm run build first.\n`,
    );
    process.exit(misuse);
  }
  const server = await orExitWithMessage(async () => serveFolder(folder, port, basePathOf(folder)));
  exitOnSignal(() => server.close());
  process.stdout.write(`${server.url}\n`);
}
