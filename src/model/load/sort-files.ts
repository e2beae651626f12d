import { inspectAttachment, type Attachment } from '../attachments/inspect-attachment.ts';
import type { BodyFormat } from '../body/body.ts';
import { localePattern, type Locale } from '../localized.ts';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { readBytes, type Folder } from './list-files.ts';
import { append } from '../../shared/append.ts';

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
  unreadablePaths: string[];
  /** Whether a text has a name without a language of the site: one of its languages will seem to be missing. */
  hasMisnamedText: boolean;
  diagnostics: Diagnostic[];
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
    unreadablePaths: [],
    hasMisnamedText: false,
    diagnostics: [],
  };
  for (const { path } of folder.folders) {
    sorted.diagnostics.push(makeDiagnostic('unexpected-folder', startOf(path), { expected: folder.path }));
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
      sorted.diagnostics.push(
        makeDiagnostic('duplicate-item', startOf(file), { values: { locale, slug: folder.path } }),
      );
    else sorted.indexes.push({ file, locale, format: match[2] === 'mdx' ? 'mdx' : 'md' });
    return;
  }
  const rule = match && localePattern.test(locale) ? 'unknown-language' : 'bad-language';
  sorted.hasMisnamedText = true;
  sorted.diagnostics.push(
    makeDiagnostic(rule, startOf(file), {
      values: { locale },
      expected: locales.map((known) => `index.${known}.md`).join(' | '),
      suggestion: closestMatch(locale, locales),
    }),
  );
}

async function sortAttachment(root: string, file: string, sorted: SortedFiles): Promise<void> {
  const bytes = readBytes(root, file);
  const inspected = bytes
    ? await inspectAttachment(file, bytes)
    : { diagnostics: [makeDiagnostic('unreadable-file', startOf(file))] };
  append(sorted.diagnostics, inspected.diagnostics);
  if (inspected.attachment) sorted.attachments.push(inspected.attachment);
  else sorted.unreadablePaths.push(file);
}
