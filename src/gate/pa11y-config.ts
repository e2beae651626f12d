import { fileURLToPath } from 'node:url';
import type { Chromium } from './browser/chromium.ts';
import { browserFlags } from './browser/launch-browser.ts';

/** What pa11y-ci reads from its configuration file, as far as it is used here. */
export interface Pa11yConfig {
  defaults: {
    reporters: readonly string[];
    runners: readonly string[];
    standard: string;
    timeout: number;
    concurrency: number;
    chromeLaunchConfig: {
      executablePath: string;
      args: readonly string[];
      env: Record<string, string | undefined>;
    };
  };
  urls: readonly string[];
}

const reporter = fileURLToPath(new URL('engines/pa11y-reporter.ts', import.meta.url));

/**
 * The configuration of pa11y-ci for some pages: HTML CodeSniffer as a second opinion beside axe, in the same browser,
 * which is started with the flags of a seal.
 */
export function pa11yConfig(
  urls: readonly string[],
  chromium: Chromium,
  seal: readonly string[],
): Pa11yConfig {
  return {
    defaults: {
      reporters: [reporter],
      runners: ['htmlcs'],
      standard: 'WCAG2AA',
      timeout: 30_000,
      // Two pages at once lose each other’s targets in a headless shell.
      concurrency: 1,
      chromeLaunchConfig: {
        executablePath: chromium.executablePath,
        args: [...browserFlags, ...seal],
        env: { ...process.env, ...chromium.environment },
      },
    },
    urls,
  };
}
