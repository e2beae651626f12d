import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { digestOfFolder } from './file-digests.ts';

const gateFolder = fileURLToPath(new URL('../', import.meta.url));
const packages = ['axe-core', 'html-validate', 'pa11y-ci', 'playwright-core'] as const;
const manifestSchema = z.object({ version: z.string() });

/** The gate itself as a digest of its code: whoever changes a rule wants every page visited again. */
export function gateVersion(): string {
  return digestOfFolder(gateFolder);
}

/** The versions of the engines the gate is made of, by package name. */
export function engineVersions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  return Object.fromEntries(
    packages.map((name) => [name, manifestSchema.parse(require(`${name}/package.json`)).version]),
  );
}
