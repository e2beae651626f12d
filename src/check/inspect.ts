import { performance } from 'node:perf_hooks';
import { checkMessages } from '../i18n/catalogue.ts';
import { resolveClock } from '../model/clock.ts';
import { dayIn } from '../model/dates.ts';
import { loadContent, type ReadContent } from '../model/load/load-content.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { inspectAttachments, type AttachmentInspection } from './attachments/inspect-attachments.ts';
import { checkSite } from './check-site.ts';
import { toldOnce } from './told-once.ts';
import type { Branch } from './content-rule.ts';

/** What the content gate found in a folder. */
export interface Inspection {
  /** The loaded site; absent when the registries could not be read. */
  site?: Site;
  /** How many items were read. */
  items: number;
  seconds: number;
  /** What reading the attachments took, if it was asked for. */
  attachments?: Omit<AttachmentInspection, 'problems'>;
  /** Everything found, in reading order. */
  problems: Problem[];
}

/** Whether a name is one of the branches a check tells apart. */
export function isBranch(name: unknown): name is Branch {
  return name === 'default' || name === 'request';
}

/** What an inspection may be asked for. */
export interface InspectionOptions {
  /** Where the texts of attachments are kept; without it they are not read. */
  textCache?: string;
  /** Where the content goes: what is overdue is an error on the default branch. */
  branch?: Branch;
}

/** Loads a content folder and runs every rule over it. `now` is the clock, as ISO; see src/model/clock.ts. */
export async function inspect(
  folder: string,
  now?: string,
  { textCache, branch = 'request' }: InspectionOptions = {},
): Promise<Inspection> {
  const started = performance.now();
  const content = await loadContent(folder);
  const { site, problems } = content;
  if (content.site) {
    const clock = resolveClock(content.site.items, folder, now, process.env);
    const today = dayIn(content.site.file.timeZone, clock);
    problems.push(...messageProblems(content), ...checkSite(content, { today, branch }));
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  const read =
    content.site && textCache !== undefined ? await inspectAttachments(content, textCache) : undefined;
  problems.push(...(read?.problems ?? []));
  return {
    ...(site ? { site } : {}),
    ...(read ? { attachments: { files: read.files, kept: read.kept, seconds: read.seconds } } : {}),
    items: site?.items.length ?? 0,
    seconds,
    problems: toldOnce(problems).sort(compareProblems),
  };
}

/** Problems of the interface texts, but for a language whose file is there and could not be read. */
function messageProblems({ site, messageSources, unread }: ReadContent): Problem[] {
  const locales = site.locales.filter((locale) => !unread.has(`messages/${locale}.json`));
  return checkMessages(locales, messageSources);
}

/** Whether anything found stops a build. */
export function hasErrors({ problems }: Pick<Inspection, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
