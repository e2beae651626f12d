import type { ReportLanguage } from '../../../src/check/print-diagnostics.ts';
import { shownPath } from '../paths.ts';

/** What was written, and what comes next. */
export function newItemReport(written: readonly string[], folder: string, language: ReportLanguage): string {
  const lines = written.map((file) => `+ ${shownPath(folder, file)}`);
  const next =
    language === 'zh'
      ? ['接著：打開這些檔案，把「待填寫」都寫好，然後執行 npm run check。']
      : ['Next: open these files, write what is marked as to be written, then run npm run check.'];
  return `${[...lines, ...next].join('\n')}\n`;
}
