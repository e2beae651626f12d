import { build, type AstroInlineConfig } from 'astro';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { siteUrl } from '../metadata/urls.ts';
import type { Site } from '../model/site.ts';
import { makeWorkingFolder } from '../shared/working-folder.ts';
import { assertBuildable } from './checkout-path.ts';
import { contentIntegration, type LoadedSite } from './content-integration.ts';

/** The generator's own folder. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Twice what Astro waits for. */
const storeMilliseconds = 1000;

/** The Astro configuration of a site, whether it builds the site or serves it to someone at work on the generator. */
export function astroSettings(
  site: Site,
  read: () => Promise<LoadedSite>,
  onStored?: (site: LoadedSite) => void,
): Pick<AstroInlineConfig, 'root' | 'site' | 'base' | 'integrations'> {
  assertBuildable(projectRoot);
  const url = siteUrl(site);
  return {
    root: projectRoot,
    site: url.origin,
    base: url.pathname,
    integrations: contentIntegration(read, onStored),
  };
}

/** Has Astro write the pages of a site to a folder. */
export async function buildPages(site: Site, now: Date, out: string): Promise<void> {
  const loaded: LoadedSite = { site, now };
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const working = workingFolder();
  try {
    const outDir = join(working.folder, 'site');
    await build({
      ...astroSettings(site, () => Promise.resolve(loaded)),
      outDir,
      cacheDir: join(working.folder, 'cache'),
      logLevel: 'error',
    });
    cpSync(outDir, out, { recursive: true });
  } catch (error) {
    // Astro writes its store half a second after the last text, whatever else has failed.
    await setTimeout(storeMilliseconds);
    throw error;
  } finally {
    working.remove();
  }
}

/**
 * A folder for one build, inside the project: for an output outside of it Astro keeps its half-made pages in a place
 * that all builds share, and two builds at once would lose each other's style sheets.
 */
function workingFolder(): { folder: string; remove: () => void } {
  const parent = join(projectRoot, '.astro');
  mkdirSync(parent, { recursive: true });
  const folder = makeWorkingFolder(parent, 'building');
  const clean = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  // A build that is killed by a signal ends here too; see atomic-output.ts.
  process.once('exit', clean);
  return {
    folder,
    remove: () => {
      process.off('exit', clean);
      clean();
    },
  };
}
