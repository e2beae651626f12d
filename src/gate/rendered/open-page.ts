import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { collect } from './collect.ts';
import { RenderedPage } from './rendered-page.ts';
import { styleProperties } from './snapshot.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** More elements than this are no page for a reader; the rest is left out and the snapshot says so. */
const elementLimit = 60_000;

/** Puts axe into a page. The page's own policy refuses injected script, so it is evaluated, not added. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

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
