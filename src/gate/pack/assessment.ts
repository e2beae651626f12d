import { codesOf } from '../codes/codes.ts';
import type { Bilingual } from '../finding.ts';
import { leftOutSentence } from '../report/left-out.ts';
import type { GateRun } from '../run/run-gate.ts';
import type { JudgedCode, Outcome } from './judge-codes.ts';

/** The words for an outcome. None of them says that a site conforms: only a person's judgement can. */
const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  failed: { zh: '不符合', en: 'Failed' },
  'passed-by-machine': { zh: '機器檢測通過', en: 'Passed by machine' },
  'needs-human': { zh: '需人工評量', en: 'Needs a person' },
  'not-applicable': { zh: '不適用', en: 'Not applicable' },
};

/** A row of the self-assessment. */
export interface AssessmentRow {
  code: string;
  criterion: string;
  level: string;
  name: string;
  outcome: Bilingual;
  /** By what it was judged: rules and how many pages. */
  by: Bilingual;
  /** What fails, what to review, or why it does not apply. */
  note: Bilingual;
  samples: readonly { path: string; address: string | undefined }[];
}

/** The self-assessment as data: what is known of the standard and judged of the site, and a row for each code. */
export interface Assessment {
  coverage: Bilingual;
  rows: readonly AssessmentRow[];
}

/** The self-assessment of a run. */
export function makeAssessment({ report, judged, addresses }: GateRun): Assessment {
  const pages = report.pages.length;
  return {
    coverage: joined([coverageOf(report.edition), leftOutSentence(report)]),
    rows: judged.map((entry) => ({
      code: entry.code.code,
      criterion: entry.code.criterion,
      level: entry.code.level,
      name: entry.code.name,
      outcome: outcomeNames[entry.outcome],
      by: judgedBy(entry, pages),
      note: noteOf(entry),
      samples: entry.samples.map((path) => ({ path, address: addresses.get(path) })),
    })),
  };
}

function joined(sentences: readonly (Bilingual | undefined)[]): Bilingual {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}

/** How much of an edition is known here, and which codes nobody has seen confirmed in it. */
export function coverageOf(edition: GateRun['report']['edition']): Bilingual {
  const known = codesOf(edition);
  const unconfirmed = known.filter((code) => code.unconfirmed.includes(edition)).map(({ code }) => code);
  const [all, open] = [String(known.length), String(unconfirmed.length)];
  const list = unconfirmed.length === 0 ? '' : ` (${unconfirmed.join(' ')})`;
  return {
    zh: `這裡知道網站無障礙規範(${edition})的 ${all} 個檢測碼，其中 ${open} 個尚未經官方版本確認${list}；官方清單可用 npm run import:codes 匯入。`,
    en: `${all} codes of edition ${edition} are known here, ${open} of them not confirmed by the official list${list}; npm run import:codes takes the official list.`,
  };
}

function judgedBy({ rules }: JudgedCode, pages: number): Bilingual {
  if (rules.length === 0) return { zh: '沒有機器規則', en: 'No rule of a machine' };
  return {
    zh: `${rules.join(', ')}（${String(pages)} 頁）`,
    en: `${rules.join(', ')} (${String(pages)} pages)`,
  };
}

function noteOf({ outcome, findings, note }: JudgedCode): Bilingual {
  const [first] = findings;
  if (!first) return note;
  const pages = new Set(findings.map(({ page }) => page)).size;
  const count = { zh: `${String(pages)} 頁`, en: `${String(pages)} pages` };
  return outcome === 'failed'
    ? { zh: `${first.message.zh}（${count.zh}）`, en: `${first.message.en} (${count.en})` }
    : {
        zh: `${note.zh} 機器認為可能有問題（${count.zh}）：${first.message.zh}`,
        en: `${note.en} A machine sees a possible fault (${count.en}): ${first.message.en}`,
      };
}
