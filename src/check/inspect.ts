import { performance } from 'node:perf_hooks';
import { checkMessages } from '../i18n/catalogue.ts';
import { isClockCutOff, resolveClock } from '../model/clock.ts';
import { dayIn } from '../model/dates.ts';
import { loadContent, type ReadContent } from '../model/load/load-content.ts';
import { compareDiagnostics, makeDiagnostic, startOf, type Diagnostic } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';
import { inspectAttachments, type AttachmentInspection } from './attachments/inspect-attachments.ts';
import { checkSite } from './check-site.ts';
import { limitDiagnostics } from './limit-diagnostics.ts';
import { suppressCascades } from './suppress-cascades.ts';
import type { Branch } from './content-rule.ts';
import { append } from '../shared/append.ts';

/** What the content gate found in a folder. */
export interface Inspection {
  /** The loaded site; absent when the registries could not be read. */
  site?: Site;
  /** How many items were read. */
  items: number;
  seconds: number;
  /** What reading the attachments took, if it was asked for. */
  attachments?: Omit<AttachmentInspection, 'diagnostics'>;
  /** Everything found, in reading order; very many of one kind are counted. */
  diagnostics: Diagnostic[];
}

/** Whether a name is one of the branches a check distinguishes. */
export function isBranch(name: unknown): name is Branch {
  return name === 'default' || name === 'request';
}

/** The options of an inspection. */
export interface InspectionOptions {
  /** Where the texts of attachments are cached; without it they are not read. */
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
  const { site, diagnostics } = content;
  if (content.site) {
    const clock = resolveClock(content.site.items, folder, now, process.env);
    const today = dayIn(content.site.file.timeZone, clock);
    if (isClockCutOff(folder, now, process.env))
      diagnostics.push(makeDiagnostic('shallow-history', startOf('.')));
    append(diagnostics, messageDiagnostics(content));
    append(diagnostics, checkSite(content, { today, branch }));
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  const read =
    content.site && textCache !== undefined ? await inspectAttachments(content, textCache) : undefined;
  append(diagnostics, read?.diagnostics ?? []);
  return {
    ...(site ? { site } : {}),
    ...(read ? { attachments: { files: read.files, cached: read.cached, seconds: read.seconds } } : {}),
    items: site?.items.length ?? 0,
    seconds,
    diagnostics: limitDiagnostics(suppressCascades(diagnostics).sort(compareDiagnostics)),
  };
}

/** Diagnostics of the interface texts, but for a language whose file is there and could not be read. */
function messageDiagnostics({ site, messageSources, unreadablePaths }: ReadContent): Diagnostic[] {
  const locales = site.locales.filter((locale) => !unreadablePaths.has(`messages/${locale}.json`));
  return checkMessages(locales, messageSources);
}

/** Whether anything found stops a build. */
export function hasErrors({ diagnostics }: Pick<Inspection, 'diagnostics'>): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
