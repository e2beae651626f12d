import { BrowserNotFoundError } from './browser-not-found-error.ts';
import { findBundledChromium } from './bundled-chromium.ts';
import type { Chromium } from './chromium.ts';
import { exists } from './exists.ts';
import { findInstalledChromium } from './installed-chromium.ts';

/**
 * The first of: the one that the person names in MINGBAI_CHROME, the one that package-lock.json pins (so that two
 * people on Linux get the same findings), one that the machine has.
 */
export async function findChromium(): Promise<Chromium> {
  const found =
    (await findNamedChromium(process.env.MINGBAI_CHROME)) ??
    (await findBundledChromium()) ??
    (await findInstalledChromium());
  if (!found) throw new BrowserNotFoundError();
  return found;
}

/** A name that leads nowhere is an error: to go on with another browser would hide the mistake. */
async function findNamedChromium(executablePath: string | undefined): Promise<Chromium | undefined> {
  if (!executablePath) return undefined;
  if (!(await exists(executablePath))) throw new BrowserNotFoundError(executablePath);
  return { environment: {}, executablePath };
}
