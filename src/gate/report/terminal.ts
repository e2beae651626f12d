import type { GateRun } from '../run/run-gate.ts';
import { countRun } from './counts.ts';
import { groupFindings, type FindingGroup } from './group-findings.ts';
import { leftOutSentence } from './left-out.ts';

/** More than this on a terminal nobody reads; the other reports have all. */
const shown = 20;

/** The end of a run on a terminal: the barriers in words, and how much was visited. */
export function terminalReport(run: GateRun, language: 'en' | 'zh'): string {
  const { report } = run;
  const counts = countRun(run);
  const groups = groupFindings(report.findings.filter(({ severity }) => severity === 'barrier'));
  const lines = groups.slice(0, shown).map((group) => groupLines(group, language));
  const rest = groups.length - lines.length;
  const leftOut = leftOutSentence(report);
  const n = String;
  if (language === 'zh') {
    if (rest > 0) lines.push(`…還有 ${n(rest)} 個障礙，請看 --html 或 --json 的報告。`);
    lines.push(
      `${n(counts.barriers)} 個障礙，${n(counts.reviews)} 處請人確認，${n(counts.manual)} 個檢測碼需人工評量（${n(counts.pages)} 頁，${n(counts.visits)} 次檢視，其中 ${n(counts.cached)} 次未變，${n(report.seconds)} 秒）`,
    );
  } else {
    if (rest > 0) lines.push(`…and ${n(rest)} barriers more: see the report of --html or --json.`);
    lines.push(
      `${n(counts.barriers)} barriers, ${n(counts.reviews)} places to look at, ${n(counts.manual)} codes for a person to judge (${n(counts.pages)} pages, ${n(counts.visits)} looks, ${n(counts.cached)} of them unchanged, ${n(report.seconds)} s)`,
    );
  }
  if (leftOut) lines.push(leftOut[language]);
  return `${lines.join('\n')}\n`;
}

function groupLines({ message, places, selector, rules }: FindingGroup, language: 'en' | 'zh'): string {
  const [first] = places;
  const where = first?.source ? `${first.source.file}:${String(first.source.line)}` : (first?.page ?? '');
  const more = places.length > 1 ? ` (+${String(places.length - 1)})` : '';
  return `${where}${more} ${selector}\n  ${message[language]} (${rules.join(', ')})`;
}
