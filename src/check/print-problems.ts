import type { Problem, Severity } from '../model/problem.ts';

export type ReportLanguage = 'zh' | 'en';

const severities: Record<ReportLanguage, Record<Severity, string>> = {
  zh: { error: '錯誤', warning: '提醒', notice: '注意' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

const words = {
  zh: { expected: '應為', suggestion: '是不是', summary: (e: number, w: number, n: number) => `${String(e)} 個錯誤，${String(w)} 個提醒，${String(n)} 個注意事項` },
  en: { expected: 'expected', suggestion: 'did you mean', summary: (e: number, w: number, n: number) => `${String(e)} errors, ${String(w)} warnings, ${String(n)} notices` },
} as const;

/** One line an editor can act on: `path:line:column message (rule)`. */
export function problemLine(problem: Problem, language: ReportLanguage): string {
  const { expected, suggestion } = words[language];
  const hints = [
    problem.expected === '' ? '' : `${expected}: ${problem.expected}`,
    problem.suggestion === undefined ? '' : `${suggestion} “${problem.suggestion}”?`,
  ].filter((hint) => hint !== '');
  const tail = hints.length === 0 ? '' : ` — ${hints.join('; ')}`;
  const place = `${problem.file}:${String(problem.line)}:${String(problem.column)}`;
  return `${place} ${severities[language][problem.severity]} ${problem.message[language]}${tail} (${problem.rule})`;
}

/** How many of each severity, in words. */
export function problemSummary(problems: readonly Problem[], language: ReportLanguage): string {
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  return words[language].summary(count('error'), count('warning'), count('notice'));
}

/** The language of a terminal: Chinese when its locale says so, else English. */
export function terminalLanguage(environment: Record<string, string | undefined>): ReportLanguage {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
