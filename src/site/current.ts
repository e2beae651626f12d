import { loadContent } from '../model/load/load-content.ts';
import { resolveClock } from '../model/clock.ts';
import { dayIn, type IsoDate } from '../model/dates.ts';
import type { Site } from '../model/site.ts';
import { clockSetting, contentSetting } from './settings.ts';

/** The site the pages show: the content folder named by the build, read once. */
export const site: Site = await readSite();

/** The clock of this build. */
export const now: Date = resolveClock(site.items, site.folder, process.env[clockSetting], process.env);

/** Today, in the site's time zone. */
export const today: IsoDate = dayIn(site.file.timeZone, now);

async function readSite(): Promise<Site> {
  const loaded = await loadContent(process.env[contentSetting] ?? 'content');
  if (!loaded.site)
    throw new Error(loaded.problems.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
  return loaded.site;
}
