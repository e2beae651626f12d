import { codesOf, isMachineCode, type Code, type Edition } from '../codes/codes.ts';
import { criterionText } from '../criteria-texts.ts';
import { isAskedFor } from '../criteria.ts';
import type { Bilingual, Finding } from '../finding.ts';
import type { KnownRule } from '../rules/rule-facts.ts';
import type { GateOptions } from '../run/options.ts';
import type { Applicability } from './applies.ts';

/** What is known of a code: whether a machine could tell, or a person must. */
export type Outcome = 'failed' | 'passed-by-machine' | 'needs-human' | 'not-applicable';

/** A code of the standard, and what a run can say of it. */
export interface JudgedCode {
  code: Code;
  outcome: Outcome;
  /** Rules of the gate that look for it. */
  rules: readonly string[];
  /** What the rules found; what an exception takes out of the count fails all the same. */
  findings: readonly Finding[];
  /** Why it is about nothing here, or what a person reviews. */
  note: Bilingual;
  /** Pages to review. */
  samples: readonly string[];
}

/** What a run judged with. */
export interface Judged {
  edition: Edition;
  level: GateOptions['level'];
  findings: readonly Finding[];
  rules: readonly KnownRule[];
  applicability: Applicability;
}

/** Says of each code of an edition and level what the run can say, and no more. */
export function judgeCodes({ edition, level, findings, rules, applicability }: Judged): JudgedCode[] {
  return codesOf(edition)
    .filter((code) => isAskedFor(code.level, level))
    .map((code) => {
      const covering = rules.filter(({ codes }) => codes.includes(code.code)).map(({ id }) => id);
      const named = findings.filter(({ codes }) => codes.includes(code.code));
      const near = findings.filter(({ codes, wcag }) => codes.length === 0 && wcag.includes(code.criterion));
      const samples = applicability.samplesFor(code.criterion);
      const judged = { code, rules: covering, findings: [...named, ...near], samples };
      if (named.some(({ severity }) => severity === 'barrier')) {
        return { ...judged, outcome: 'failed', note: look(code) };
      }
      if (samples.length === 0 && judged.findings.length === 0) {
        return { ...judged, outcome: 'not-applicable', note: absent(code, applicability.pages) };
      }
      const isPassed = isMachineCode(code) && covering.length > 0 && judged.findings.length === 0;
      return { ...judged, outcome: isPassed ? 'passed-by-machine' : 'needs-human', note: look(code) };
    });
}

function look({ criterion }: Code): Bilingual {
  return criterionText(criterion)?.look ?? { zh: '', en: '' };
}

function absent({ criterion }: Code, pages: number): Bilingual {
  const name = criterionText(criterion)?.name;
  return {
    zh: `${String(pages)} 個網頁的標記與程式都沒有「${name?.zh ?? criterion}」所說的內容。`,
    en: `Nothing that “${name?.en ?? criterion}” is about stands in the markup or the scripts of ${String(pages)} pages.`,
  };
}
