import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A browser with a profile of its own, in a temporary folder that Playwright removes when the browser closes. */
export async function launchBrowser(): Promise<Browser> {
  const { environment, executablePath } = await findChromium();
  return chromium.launch({
    args: browserFlags,
    env: { ...process.env, ...environment },
    executablePath,
    headless: true,
  });
}

/** Measured to start in a container without a GPU, as root, and without network: nothing here may call home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
