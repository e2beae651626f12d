import type { Problem, Severity } from '../model/problem.ts';

export type ReportLanguage = 'zh' | 'en';

const severities: Record<ReportLanguage, Record<Severity, string>> = {
  zh: { error: '錯誤', warning: '提醒', notice: '注意' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

const words = {
  zh: {
    expected: '應為',
    suggestion: (meant: string) => `是不是「${meant}」？`,
    summary: (e: number, w: number, n: number) =>
      `${String(e)} 個錯誤，${String(w)} 個提醒，${String(n)} 個注意事項`,
  },
  en: {
    expected: 'expected',
    suggestion: (meant: string) => `did you mean “${meant}”?`,
    summary: (e: number, w: number, n: number) =>
      `${counted(e, 'error')}, ${counted(w, 'warning')}, ${counted(n, 'notice')}`,
  },
} as const;

/** A number and its English word, in the singular for one. */
function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** One line an editor can act on: `path:line:column message (rule)`. */
export function problemLine(problem: Problem, language: ReportLanguage): string {
  const { expected, suggestion } = words[language];
  const hints = [
    problem.expected === '' ? '' : `${expected}: ${problem.expected}`,
    problem.suggestion === undefined ? '' : suggestion(problem.suggestion),
  ].filter((hint) => hint !== '');
  const tail = hints.length === 0 ? '' : ` — ${hints.join('; ')}`;
  const place = `${problem.file}:${String(problem.line)}:${String(problem.column)}`;
  return visible(
    `${place} ${severities[language][problem.severity]} ${problem.message[language]}${tail} (${problem.rule})`,
  );
}

/** One line stays one line, and text from a file cannot give the terminal orders or turn the line around. */
export function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD');
}

/** How many of each severity, in words. */
export function problemSummary(problems: readonly Problem[], language: ReportLanguage): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return words[language].summary(count('error'), count('warning'), count('notice'));
}

/** The language of a terminal: Chinese when its locale says so, else English. */
export function terminalLanguage(environment: Record<string, string | undefined>): ReportLanguage {
  // An empty variable counts as none.
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean) ?? '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
