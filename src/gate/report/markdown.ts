import type { GateRun } from '../run/run-gate.ts';
import { countRun } from './counts.ts';
import { groupFindings, type FindingGroup } from './group-findings.ts';
import { leftOutSentence } from './left-out.ts';

/** Rows of a table before it is cut: the summary of a job is read at a glance. */
const shown = 30;

/** The summary of a run as Markdown, in the words an editor fixes by. */
export function markdownSummary(run: Pick<GateRun, 'report' | 'visits'>): string {
  const counts = countRun(run);
  const groups = groupFindings(run.report.findings);
  const barriers = groups.filter(({ severity }) => severity === 'barrier');
  const reviews = groups.filter(({ severity }) => severity === 'review');
  const { edition, level, seconds } = run.report;
  const leftOut = leftOutSentence(run.report);
  const lines = [
    '## 無障礙檢測 Accessibility gate',
    '',
    `規範 ${edition}，等級 ${level}：${String(counts.barriers)} 個障礙，${String(counts.reviews)} 處請人確認；${String(counts.pages)} 頁，${String(seconds)} 秒。`,
    `Edition ${edition}, level ${level}: ${String(counts.barriers)} barriers, ${String(counts.reviews)} places to look at; ${String(counts.pages)} pages, ${String(seconds)} s.`,
    '',
    ...(leftOut ? [cell(leftOut.zh), cell(leftOut.en), ''] : []),
    ...table('障礙 Barriers', barriers),
    ...table('請人確認 To look at', reviews),
  ];
  return `${lines.join('\n')}\n`;
}

function table(title: string, groups: readonly FindingGroup[]): string[] {
  if (groups.length === 0) return [];
  const rest = groups.length - shown;
  return [
    `### ${title}`,
    '',
    '| 要修的地方 What to mend | 在哪裡 Where |',
    '| --- | --- |',
    ...groups
      .slice(0, shown)
      .map(({ message, places }) => `| ${cell(message.zh)}<br>${cell(message.en)} | ${where(places)} |`),
    ...(rest > 0 ? ['', `…還有 ${String(rest)} 項，見報告。 And ${String(rest)} more: see the report.`] : []),
    '',
  ];
}

function where(places: FindingGroup['places']): string {
  const named = places
    .slice(0, 3)
    .map(({ page, source }) => cell(source ? `${source.file}:${String(source.line)}` : page));
  const more = places.length > 3 ? [`+${String(places.length - 3)}`] : [];
  return [...named, ...more].join('<br>');
}

/** Text of a page must not become markup of the summary. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[|\\`*_[\]~!]/g, '\\$&');
}
