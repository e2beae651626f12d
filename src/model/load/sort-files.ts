import { inspectAttachment, type Attachment } from '../attachments/inspect-attachment.ts';
import type { BodyFormat } from '../body/body.ts';
import { localePattern, type Locale } from '../localized.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import { readBytes, type Folder } from './list-files.ts';

/** The text of an item in one language. */
export interface IndexFile {
  file: string;
  locale: Locale;
  format: BodyFormat;
}

/** What an item's folder holds. */
export interface SortedFiles {
  indexes: IndexFile[];
  attachments: Attachment[];
  /** Attachments that were refused. */
  unread: string[];
  /** Whether a text has a name that tells no language of the site: one of its languages will seem to be missing. */
  hasMisnamedText: boolean;
  problems: Problem[];
}

const textFile = /\.mdx?$/i;
const indexFile = /^index\.([^.]+)\.(mdx?)$/;

/** Sorts the files of an item's folder into texts and attachments, and looks into the attachments. */
export async function sortFiles(
  root: string,
  folder: Folder,
  locales: readonly Locale[],
): Promise<SortedFiles> {
  const sorted: SortedFiles = {
    indexes: [],
    attachments: [],
    unread: [],
    hasMisnamedText: false,
    problems: [],
  };
  for (const { path } of folder.folders) {
    sorted.problems.push(makeProblem('unexpected-folder', startOf(path), { expected: folder.path }));
  }
  for (const file of folder.files) {
    const name = file.slice(folder.path.length + 1);
    if (textFile.test(name)) sortText(file, name, folder, locales, sorted);
    else await sortAttachment(root, file, sorted);
  }
  return sorted;
}

function sortText(
  file: string,
  name: string,
  folder: Folder,
  locales: readonly Locale[],
  sorted: SortedFiles,
): void {
  const match = indexFile.exec(name);
  const locale = match?.[1] ?? name;
  if (match && locales.includes(locale)) {
    const isTwin = sorted.indexes.some((index) => index.locale === locale);
    if (isTwin)
      sorted.problems.push(
        makeProblem('duplicate-item', startOf(file), { values: { locale, slug: folder.path } }),
      );
    else sorted.indexes.push({ file, locale, format: match[2] === 'mdx' ? 'mdx' : 'md' });
    return;
  }
  const rule = match && localePattern.test(locale) ? 'unknown-language' : 'bad-language';
  sorted.hasMisnamedText = true;
  sorted.problems.push(
    makeProblem(rule, startOf(file), {
      values: { locale },
      expected: locales.map((known) => `index.${known}.md`).join(' | '),
      suggestion: nearMiss(locale, locales),
    }),
  );
}

async function sortAttachment(root: string, file: string, sorted: SortedFiles): Promise<void> {
  const bytes = readBytes(root, file);
  const inspected = bytes
    ? await inspectAttachment(file, bytes)
    : { problems: [makeProblem('unreadable-file', startOf(file))] };
  sorted.problems.push(...inspected.problems);
  if (inspected.attachment) sorted.attachments.push(inspected.attachment);
  else sorted.unread.push(file);
}
