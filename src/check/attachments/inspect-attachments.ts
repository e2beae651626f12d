import { performance } from 'node:perf_hooks';
import { isReadable } from '../../files/read-file-text.ts';
import { readBytes } from '../../model/load/list-files.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../model/diagnostic.ts';
import { personalInAttachments } from '../personal/personal-data.ts';
import { TextCache, type CheckedText } from './text-cache.ts';
import { append } from '../../shared/append.ts';

/** What was found inside the attachments, and what it took. */
export interface AttachmentInspection {
  /** Attachments that have a text. */
  files: number;
  /** How many of them were known from an earlier time. */
  cached: number;
  seconds: number;
  diagnostics: Diagnostic[];
}

/** Reads the text of every attachment and looks for what must not be published. */
export async function inspectAttachments(
  content: ReadContent,
  cacheFolder: string,
): Promise<AttachmentInspection> {
  const started = performance.now();
  const cache = new TextCache(cacheFolder);
  const texts = new Map<string, CheckedText>();
  const diagnostics: Diagnostic[] = [];
  const attachments = content.site.items.flatMap((item) => item.attachments);
  for (const { name, file } of attachments.filter((attachment) => isReadable(attachment.name))) {
    const bytes = readBytes(content.site.folder, file);
    const read = bytes && (await cache.read(name, bytes));
    if (read && 'text' in read) {
      texts.set(file, read);
      append(diagnostics, hiddenParts(file, read));
    } else if (read)
      diagnostics.push(makeDiagnostic('unsearchable-file', startOf(file), { values: read.warning }));
    else diagnostics.push(makeDiagnostic('unreadable-file', startOf(file)));
  }
  append(diagnostics, personalInAttachments(content, texts));
  return {
    files: texts.size,
    cached: cache.hits,
    seconds: Math.round(performance.now() - started) / 1000,
    diagnostics,
  };
}

/** What is in a file and on no page of it, and may be there by oversight. */
function hiddenParts(file: string, { hidden }: CheckedText): Diagnostic[] {
  // Programs that write a file without being told by whom.
  const author = hidden.find(
    ({ place, text }) => place === 'author' && !/^\(?(?:anonymous|unknown)\)?$/i.test(text),
  );
  return [
    ...(author
      ? [makeDiagnostic('attachment-author', startOf(file), { values: { value: author.text } })]
      : []),
    ...(hidden.some(({ place }) => place === 'cells') ? [makeDiagnostic('hidden-cells', startOf(file))] : []),
  ];
}
