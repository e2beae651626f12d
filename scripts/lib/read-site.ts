import { diagnosticLine, type ReportLanguage } from '../../src/check/print-diagnostics.ts';
import { resolveClock } from '../../src/model/clock.ts';
import { dayIn, type IsoDate } from '../../src/model/dates.ts';
import { loadContent } from '../../src/model/load/load-content.ts';
import type { Site } from '../../src/model/site.ts';

/** The site in a content folder; without one, reports why and exits with code 1. */
export async function readSite(folder: string, language: ReportLanguage): Promise<Site> {
  const { site, diagnostics } = await loadContent(folder);
  if (site) return site;
  process.stderr.write(diagnostics.map((diagnostic) => `${diagnosticLine(diagnostic, language)}\n`).join(''));
  process.exit(1);
}

/** The day for people who work on the content: the one that is given, else today. A build takes its day elsewhere. */
export function todayOf({ items, folder, file }: Site, now: string | undefined): IsoDate {
  const clock =
    now ?? (process.env['SOURCE_DATE_EPOCH'] === undefined ? new Date().toISOString() : undefined);
  return dayIn(file.timeZone, resolveClock(items, folder, clock, process.env));
}
