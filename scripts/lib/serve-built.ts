import { readdirSync } from 'node:fs';
import { BilingualError } from '../../src/shared/bilingual-error.ts';
import { basePathOf } from '../../src/serve/build-marker.ts';
import { serveFolder } from '../../src/serve/serve-folder.ts';
import { exitOnSignal } from './exit-on-signal.ts';
import { orExitWithMessage } from './failure.ts';
import { reportLanguage } from './report.ts';
import { isThere } from '../../src/shared/is-there.ts';

/** Serves a built folder until the process gets a signal to end, and prints its address. */
export async function serveBuilt(folder: string, port: number, lang?: string): Promise<void> {
  const server = await orExitWithMessage(reportLanguage(lang), async () => {
    if (!isThere(folder)) {
      throw new BilingualError({
        zh: `${folder}: 沒有這個資料夾，請先執行 npm run build。`,
        en: `${folder}: There is no such folder; run npm run build first.`,
      });
    }
    // Opened here, what cannot be read is told before anybody asks for a page.
    readdirSync(folder);
    return serveFolder(folder, port, basePathOf(folder));
  });
  exitOnSignal(() => server.close());
  process.stdout.write(`${server.url}\n`);
}
