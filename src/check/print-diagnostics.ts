import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Inspection } from './inspect.ts';
import { countOf } from './limit-diagnostics.ts';

export type ReportLanguage = 'zh' | 'en';

const severities: Record<ReportLanguage, Record<Severity, string>> = {
  zh: { error: '錯誤', warning: '提醒', notice: '注意' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

const words = {
  zh: {
    expected: (wanted: string) => `應為：${wanted}`,
    suggestion: (suggestion: string) => `是不是「${suggestion}」？`,
    more: (count: number, rule: string) =>
      `另有 ${String(count)} 個同樣的注意事項（${rule}）；全部列出請加 --json。`,
    attachments: (files: number, cached: number, seconds: string) =>
      `附件：讀了 ${String(files)} 個檔案的文字，其中 ${String(cached)} 個未變，${seconds} 秒`,
    summary: (e: number, w: number, n: number) =>
      `${String(e)} 個錯誤，${String(w)} 個提醒，${String(n)} 個注意事項`,
  },
  en: {
    expected: (wanted: string) => `expected: ${wanted}`,
    suggestion: (suggestion: string) => `did you mean “${suggestion}”?`,
    more: (count: number, rule: string) =>
      `${counted(count, 'more notice')} of the same kind (${rule}); --json lists all.`,
    attachments: (files: number, cached: number, seconds: string) =>
      `attachments: the text of ${counted(files, 'file')}, ${String(cached)} of them unchanged, ${seconds} s`,
    summary: (e: number, w: number, n: number) =>
      `${counted(e, 'error')}, ${counted(w, 'warning')}, ${counted(n, 'notice')}`,
  },
} as const;

/** A number and its English word, in the singular for one. */
function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** One line an editor can act on: `path:line:column message (rule)`. */
export function diagnosticLine(diagnostic: Diagnostic, language: ReportLanguage): string {
  const { expected, suggestion } = words[language];
  const hints = [
    diagnostic.expected === '' ? '' : expected(diagnostic.expected),
    diagnostic.suggestion === undefined ? '' : suggestion(diagnostic.suggestion),
  ].filter((hint) => hint !== '');
  const tail = hints.length === 0 ? '' : ` — ${hints.join('; ')}`;
  const location = `${diagnostic.file}:${String(diagnostic.line)}:${String(diagnostic.column)}`;
  return visible(
    `${location} ${severities[language][diagnostic.severity]} ${diagnostic.message[language]}${tail} (${diagnostic.rule})`,
  );
}

/** One line stays one line, and text from a file cannot give the terminal orders or turn the line around. */
export function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD');
}

/** How many notices of one rule are listed one by one; more of them are counted. */
const listedNotices = 5;

/**
 * One line for every diagnostic, the errors last: there a terminal stands when the check is done. Of a rule with many
 * notices the first ones are listed and the others counted: nobody reads a hundred hints, and those who want all of
 * them take the JSON.
 */
export function diagnosticLines(diagnostics: readonly Diagnostic[], language: ReportLanguage): string[] {
  const of = (severity: Severity): Diagnostic[] =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  const notices = Map.groupBy(of('notice'), ({ rule }) => rule);
  return [
    ...[...notices].flatMap(([rule, found]) => [
      ...found.slice(0, listedNotices).map((diagnostic) => diagnosticLine(diagnostic, language)),
      ...(found.length > listedNotices ? [words[language].more(countOf(found) - listedNotices, rule)] : []),
    ]),
    ...[...of('warning'), ...of('error')].map((diagnostic) => diagnosticLine(diagnostic, language)),
  ];
}

/** What reading the attachments took, in words. */
export function attachmentSummary(
  { files, cached, seconds }: NonNullable<Inspection['attachments']>,
  language: ReportLanguage,
): string {
  return words[language].attachments(files, cached, seconds.toFixed(2));
}

/** How many of each severity, in words. */
export function diagnosticSummary(diagnostics: readonly Diagnostic[], language: ReportLanguage): string {
  const count = (severity: Severity): number =>
    countOf(diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  return words[language].summary(count('error'), count('warning'), count('notice'));
}

/** The language of a terminal: Chinese when its locale says so, else English. */
export function terminalLanguage(environment: Record<string, string | undefined>): ReportLanguage {
  // An empty variable counts as none.
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean) ?? '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
