import type { Bilingual } from '../finding.ts';
import type { GateReport } from '../run/gate-report.ts';

/** Says which pages a run has left out, so that nobody takes it for a judgement of them; undefined for none. */
export function leftOutSentence({ leftOut }: Pick<GateReport, 'leftOut'>): Bilingual | undefined {
  if (leftOut.length === 0) return undefined;
  const paths = leftOut.join(' ');
  return {
    zh: `沒有檢測：${paths}，是別的專案的程式；要檢測請用 --pages 指名。`,
    en: `Not judged: ${paths}, a program of another project; name it with --pages to judge it.`,
  };
}
