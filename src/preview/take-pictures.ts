import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchSealedBrowser } from '../gate/browser/launch-browser.ts';
import { basePathOf } from '../serve/build-marker.ts';
import { encodePath } from '../shared/percent-encoding.ts';
import { serveFolder } from '../serve/serve-folder.ts';

/** A phone and a computer, in CSS pixels. */
export const widths = [360, 1280] as const;

/** Longer pages are cut: Chromium paints no picture beyond 16,384 pixels. */
const tallest = 16_000;

/** Where the picture of a page lies in the folder of a preview. */
export function pictureOf(file: string, side: 'base' | 'head', width: number): string {
  return `${side}/${file.replace(/\.html$/, '').replaceAll('/', '--')}-${String(width)}.png`;
}

/** Takes a picture of each page of a built folder at each width. */
export async function takePictures(
  { folder, side, out }: { folder: string; side: 'base' | 'head'; out: string },
  files: readonly string[],
): Promise<void> {
  const server = await serveFolder(folder, 0, basePathOf(folder));
  const browser = await launchSealedBrowser(new URL(server.url).origin);
  try {
    for (const width of widths) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: 'light' });
      const page = await context.newPage();
      for (const file of files) {
        await page.goto(new URL(encodePath(file.replace(/(^|\/)index\.html$/, '$1')), server.url).href);
        const path = join(out, pictureOf(file, side, width));
        mkdirSync(dirname(path), { recursive: true });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.screenshot({
          path,
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(Math.max(height, 1), tallest) },
        });
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
