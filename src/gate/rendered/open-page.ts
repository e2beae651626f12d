import type { Page } from 'playwright-core';
import { collect } from './collect.ts';
import { RenderedPage } from './rendered-page.ts';
import { styleProperties } from './snapshot.ts';

export { bringAxe } from '../engines/axe.ts';

/** More elements than this are no page for a reader; the rest is left out and the snapshot says so. */
const elementLimit = 60_000;

/** Takes the snapshot of a page that stands ready, with axe in it. */
export async function takeSnapshot(page: Page, path: string, state: string): Promise<RenderedPage> {
  const snapshot = await page.evaluate(collect, {
    page: path,
    state,
    properties: styleProperties,
    limit: elementLimit,
  });
  return new RenderedPage(snapshot);
}
