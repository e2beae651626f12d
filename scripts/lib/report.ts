import {
  problemLine,
  problemSummary,
  terminalLanguage,
  type ReportLanguage,
} from '../../src/check/print-problems.ts';
import type { Inspection } from '../../src/check/inspect.ts';

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
  const lines = inspection.problems.map((problem) => problemLine(problem, language));
  const label = language === 'zh' ? '項' : 'items';
  lines.push(
    `${problemSummary(inspection.problems, language)} (${String(inspection.items)} ${label}, ${inspection.seconds.toFixed(2)} s)`,
  );
  stream.write(`${lines.join('\n')}\n`);
}
