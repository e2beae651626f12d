import type { Browser } from 'playwright-core';
import { WatchedPage } from './watched-page.ts';

/** Pages of a browser that wait for their next visit. */
const idle = new WeakMap<Browser, WatchedPage[]>();

/** Takes a page that is at rest, or opens one. */
export async function takePage(browser: Browser): Promise<WatchedPage> {
  return idle.get(browser)?.pop() ?? (await WatchedPage.open(browser));
}

/** Gives back a page that did no harm. */
export function returnPage(browser: Browser, page: WatchedPage): void {
  const pages = idle.get(browser);
  if (pages) pages.push(page);
  else idle.set(browser, [page]);
}
