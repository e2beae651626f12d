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

/** A build has checked the content before; the development server comes here without. */
async function readSite(): Promise<Site> {
  const { site: loaded, problems } = await loadContent(process.env[contentSetting] ?? 'content');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (loaded && errors.length === 0) return loaded;
  throw new Error(
    errors.map(({ file, line, message }) => `${file}:${String(line)} ${message.en}`).join('\n'),
  );
}
