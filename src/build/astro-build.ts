import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { siteUrl } from '../metadata/urls.ts';
import type { Site } from '../model/site.ts';
import { clockSetting, contentSetting } from '../site/settings.ts';

/** The generator's own folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Has Astro write the pages of a site to a folder. */
export async function buildPages(site: Site, now: Date, out: string): Promise<void> {
  process.env[contentSetting] = site.folder;
  process.env[clockSetting] = now.toISOString();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const url = siteUrl(site);
  await build({
    root: projectRoot,
    outDir: out,
    site: url.origin,
    base: url.pathname,
    logLevel: 'error',
  });
}
