import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { basePathOf } from '../../src/serve/build-marker.ts';
import { serveFolder, type RunningServer } from '../../src/serve/serve-folder.ts';
import { launchBrowser } from '../../src/gate/browser/launch-browser.ts';
import type { SiteName } from './build-sites.ts';

/** A browser on a served site, for the tests of one file. */
export interface SiteBrowser {
  /** Opens a page of the site in a context of its own. `complaints` collects what the browser objected to. */
  open(address: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
}

/** Serves a built site and starts a browser before the tests of a file, and stops both after them. */
export function useSiteBrowser(name: SiteName): SiteBrowser {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const folder = inject('sites')?.[name];
    if (folder === undefined) throw new Error(`The site ${name} was not built.`);
    server = await serveFolder(folder, 0, basePathOf(folder));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
    await server?.close();
  });

  return {
    async open(address, options = {}) {
      if (!server || !browser) throw new Error('The site is not served yet.');
      const { url } = server;
      const context = await browser.newContext(options);
      contexts.push(context);
      const complaints: string[] = [];
      await context.route('**/*', (route) => {
        if (route.request().url().startsWith(new URL(url).origin)) return route.continue();
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(new URL(address.replace(/^\//, ''), url).href);
      return { page, complaints };
    },
  };
}
