import type { Class, Tree } from '../../src/model/registries/classification.ts';
import type { MergedTable } from '../../src/model/registries/import/merge-table.ts';
import {
  attachmentSummary,
  diagnosticLines,
  diagnosticSummary,
  terminalLanguage,
  type ReportLanguage,
} from '../../src/check/print-diagnostics.ts';
import type { Inspection } from '../../src/check/inspect.ts';
import { systemFailure } from './system-errors.ts';

/** The language of messages: as asked for, else the terminal's. */
export function reportLanguage(asked: string | undefined): ReportLanguage {
  return asked === 'zh' || asked === 'en' ? asked : terminalLanguage(process.env);
}

/** Prints everything the content gate found, one line each, then how many. */
export function printInspection(
  inspection: Inspection,
  language: ReportLanguage,
  stream: NodeJS.WriteStream = process.stdout,
): void {
  const lines = diagnosticLines(inspection.diagnostics, language);
  const label = language === 'zh' ? '項' : inspection.items === 1 ? 'item' : 'items';
  lines.push(
    `${diagnosticSummary(inspection.diagnostics, language)} (${String(inspection.items)} ${label}, ${inspection.seconds.toFixed(2)} s)`,
  );
  if (inspection.attachments) lines.push(attachmentSummary(inspection.attachments, language));
  stream.write(`${lines.join('\n')}\n`);
}

/** Shows a line on a terminal while something is done, and takes it away after. A log never sees it. */
export async function showWhile<Result>(line: string, work: () => Promise<Result>): Promise<Result> {
  const { stderr } = process;
  if (!stderr.isTTY) return work();
  stderr.write(line);
  try {
    return await work();
  } finally {
    stderr.clearLine(0);
    stderr.cursorTo(0);
  }
}

/** Ends quietly when whoever reads the output has read enough, as `head` does. */
export function exitWithReader(
  stream: NodeJS.WriteStream,
  language: ReportLanguage = reportLanguage(undefined),
): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const failure = systemFailure(error.code ?? '');
    if (!failure) throw error;
    process.stderr.write(`${failure[language]}\n`);
    process.exit(failure.exitCode);
  });
}

/** What an import of a classification changed, a line for each class. */
export function importSummary(
  tree: Tree,
  merged: MergedTable | undefined,
  language: ReportLanguage,
): string[] {
  const isZh = language === 'zh';
  if (!merged) return [isZh ? '有錯誤，沒有寫入任何檔案。' : 'There are errors; nothing was written.'];
  const { added, changed, dropped, table } = merged;
  const name = ({ code, zh, en }: Class): string => `${code} ${zh}${en === undefined ? '' : ` (${en})`}`;
  const counts = [table.classes.length, added.length, changed.length, dropped.length].map(String);
  const [all = '', more = '', other = '', gone = ''] = counts;
  return [
    ...added.map((entry) => `+ ${name(entry)}`),
    ...changed.map(({ before, after }) => `~ ${name(before)} → ${name(after)}`),
    ...dropped.map((entry) => `- ${name(entry)}`),
    isZh
      ? `${tree}：共 ${all} 類，新增 ${more}、變更 ${other}、移除 ${gone}。請執行 npm run check。`
      : `${tree}: ${all} classes, ${more} added, ${other} changed, ${gone} dropped. Now run npm run check.`,
  ];
}
