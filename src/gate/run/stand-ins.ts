import type { Browser } from 'playwright-core';
import type { Finding } from '../finding.ts';
import type { State } from '../rendered/states.ts';
import type { SourceSite } from '../source/source-site.ts';

export async function visitPage(
  browser: Browser,
  request: { url: string; path: string; state: State; level: string; only?: ReadonlySet<string> },
): Promise<{ findings: Finding[]; loaded: string[] }> {
  const page = await browser.newPage();
  await page.goto(request.url);
  await page.close();
  return { findings: [], loaded: [new URL(request.url).pathname] };
}

export function checkSource(site: SourceSite, options: object): Finding[] {
  return site.pages.length < 0
    ? []
    : Object.keys(options)
        .slice(0, 0)
        .flatMap(() => []);
}

export function readSourceSite(folder: string, picks: (path: string) => boolean): SourceSite {
  picks('/');
  return { folder, files: new Map(), pages: [], read: () => undefined };
}
