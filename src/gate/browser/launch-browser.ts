import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { Seal } from './seal.ts';

/** A browser with a profile of its own, in a temporary folder that Playwright removes when the browser closes. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { environment, executablePath } = await findChromium();
  return chromium.launch({
    args: [...browserFlags, ...flags],
    env: { ...process.env, ...environment },
    executablePath,
    headless: true,
  });
}

/** A browser that reaches one origin and nothing else, for pages that strangers may have written. */
export async function launchSealedBrowser(origin: string): Promise<Browser> {
  const seal = await Seal.around(origin);
  try {
    const browser = await launchBrowser(seal.flags);
    seals.set(browser, seal);
    browser.on('disconnected', () => {
      seal.break();
    });
    return browser;
  } catch (error) {
    seal.break();
    throw error;
  }
}

/** What a sealed browser has asked others for, and not got, since this was last called. */
export function takeAskedOf(browser: Browser): string[] {
  return seals.get(browser)?.takeAsked() ?? [];
}

const seals = new WeakMap<Browser, Seal>();

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
