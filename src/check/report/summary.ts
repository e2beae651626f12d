import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Inspection } from '../inspect.ts';
import { countOf } from '../limit-diagnostics.ts';
import { diagnosticSummary, type ReportLanguage } from '../print-diagnostics.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const words = {
  zh: {
    title: '內容檢查',
    verdicts: { good: '✅ 沒有錯誤，可以送審。', bad: '❌ 有錯誤，改好之後會自動再檢查。' },
    headings: {
      error: '錯誤：一定要改',
      warning: '提醒：知道答案就改',
      notice: '注意：有空再改',
    },
    more: (count: number) => `另外還有 ${String(count)} 則，請在自己的電腦上執行 \`npm run check\` 看全部。`,
    suggestion: (suggestion: string) => `是不是 ${suggestion}？`,
    line: (line: number) => `第 ${String(line)} 行`,
  },
  en: {
    title: 'Check of the content',
    verdicts: {
      good: '✅ No errors: ready for review.',
      bad: '❌ There are errors. Mend them, and the check runs again by itself.',
    },
    headings: {
      error: 'Errors: mend these',
      warning: 'Warnings: mend them when you know the answer',
      notice: 'Notices: mend them when you have time',
    },
    more: (count: number) => `There are ${String(count)} more; \`npm run check\` on your computer lists all.`,
    suggestion: (suggestion: string) => `Did you mean ${suggestion}?`,
    line: (line: number) => `line ${String(line)}`,
  },
} as const;

/** A page of a hundred lines is read, one of a thousand is not. */
const mostShown = 50;

/** What the check found, for an editor who reads it beside the pull request: worst first, by file, in plain words. */
export function summaryMarkdown(
  { diagnostics }: Pick<Inspection, 'diagnostics'>,
  language: ReportLanguage,
): string {
  const { title, verdicts, headings } = words[language];
  const isGood = diagnostics.every(({ severity }) => severity !== 'error');
  const severities: Severity[] = ['error', 'warning', 'notice'];
  const sections = severities.flatMap((severity) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return own.length === 0 ? [] : [section(headings[severity], own, language)];
  });
  const counts = diagnosticSummary(diagnostics, language);
  return `${[`## ${title}`, isGood ? verdicts.good : verdicts.bad, counts, ...sections].join('\n\n')}\n`;
}

function section(heading: string, diagnostics: readonly Diagnostic[], language: ReportLanguage): string {
  const { more } = words[language];
  const lines = diagnostics.slice(0, mostShown).map((diagnostic) => entry(diagnostic, language));
  const left = countOf(diagnostics) - countOf(diagnostics.slice(0, mostShown));
  return [`### ${heading}`, '', ...lines, ...(left > 0 ? ['', more(left)] : [])].join('\n');
}

function entry(diagnostic: Diagnostic, language: ReportLanguage): string {
  const { line, suggestion } = words[language];
  const hint = diagnostic.suggestion === undefined ? '' : ` ${suggestion(diagnostic.suggestion)}`;
  return `- \`${plain(diagnostic.file)}\` ${line(diagnostic.line)}: ${escapeMarkdown(`${diagnostic.message[language]}${hint}`)}`;
}

/** A file name stays in its code span, on its line. */
function plain(text: string): string {
  return text.replace(/[`\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD');
}
