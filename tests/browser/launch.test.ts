import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/gate/browser/launch-browser.ts';

let browser: Browser;

/** The first start unpacks the browser: 2 s on a fast disk. */
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

it('opens a page and reads its text', async () => {
  const page = await browser.newPage();
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent('<h1>明白</h1>')}`);
  expect(await page.getByRole('heading').textContent()).toBe('明白');
});

it('runs scripts, which axe needs', async () => {
  const page = await browser.newPage();
  expect(await page.evaluate(() => 6 * 7)).toBe(42);
});
