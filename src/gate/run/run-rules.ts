import type { RuleFacts } from '../rule.ts';

/** They are about the run, so no piece of HTML is an example of them. */
type RunRule = Omit<RuleFacts, 'examples'>;

/** A page that could not be visited in a state. */
export const pageNotJudged: RunRule = {
  id: 'page-not-judged',
  engine: 'run',
  severity: 'barrier',
  wcag: [],
  codes: [],
  message: {
    zh: '這一頁無法檢測（{reason}）。使用者也可能打不開它；請在瀏覽器開啟這一頁，修好後再檢測一次。',
    en: 'This page could not be judged ({reason}). Readers may not be able to open it either: open it in a browser, mend it, and run the gate again.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/conformance#conf-req1',
};

/** An exception whose day has passed. */
export const expiredException: RunRule = {
  id: 'expired-exception',
  engine: 'run',
  severity: 'barrier',
  wcag: [],
  codes: [],
  message: {
    zh: '規則「{rule}」的例外已在 {expires} 到期（負責人：{owner}）。請修好問題並刪去這個例外，或由負責人重新評估後改期。',
    en: 'The exception from “{rule}” expired on {expires} (owner: {owner}). Mend the barrier and remove the exception, or have its owner judge it anew and set another day.',
  },
  help: 'https://www.w3.org/WAI/test-evaluate/conformance/wcag-em/',
};

/** An exception that nothing needed. */
export const unusedException: RunRule = {
  id: 'unused-exception',
  engine: 'run',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '規則「{rule}」的例外沒有用到；問題可能已經修好，請刪去這個例外。',
    en: 'Nothing needed the exception from “{rule}”: the barrier may be mended. Remove the exception.',
  },
  help: 'https://www.w3.org/WAI/test-evaluate/conformance/wcag-em/',
};

/** Rules about the run itself. */
export const runRules: readonly RunRule[] = [pageNotJudged, expiredException, unusedException];
