import { performance } from 'node:perf_hooks';
import { isReadable } from '../../files/read-file-text.ts';
import { readBytes } from '../../model/load/list-files.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { makeProblem, startOf, type Problem } from '../../model/problem.ts';
import { personalInAttachments } from '../personal/personal-data.ts';
import { TextCache } from './text-cache.ts';

/** What was found inside the attachments, and what it took. */
export interface AttachmentInspection {
  /** Attachments that have a text. */
  files: number;
  /** How many of them were known from an earlier time. */
  kept: number;
  seconds: number;
  problems: Problem[];
}

/** Reads the text of every attachment and looks for what must not be published. */
export async function inspectAttachments(
  content: ReadContent,
  cacheFolder: string,
): Promise<AttachmentInspection> {
  const started = performance.now();
  const cache = new TextCache(cacheFolder);
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const attachments = content.site.items.flatMap((item) => item.attachments);
  for (const { name, file } of attachments.filter((attachment) => isReadable(attachment.name))) {
    const bytes = readBytes(content.site.folder, file);
    const read = bytes && (await cache.read(name, bytes));
    if (read && 'text' in read) texts.set(file, read.text);
    else if (read) problems.push(makeProblem('unsearchable-file', startOf(file), { values: read.warning }));
    else problems.push(makeProblem('unreadable-file', startOf(file)));
  }
  problems.push(...personalInAttachments(content, texts));
  return {
    files: texts.size,
    kept: cache.hits,
    seconds: Math.round(performance.now() - started) / 1000,
    problems,
  };
}
