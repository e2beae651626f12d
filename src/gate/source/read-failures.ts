import { interpolate, shortenValues, type Values } from '../../shared/interpolate.ts';
import type { Bilingual, Finding, Severity } from '../finding.ts';

interface ReadFailure {
  severity: Severity;
  message: Bilingual;
}

/** What can go wrong while a folder is read. A page that could not be checked must not pass unseen. */
const readFailures = {
  'no-pages': {
    severity: 'barrier',
    message: {
      zh: '這個資料夾裡沒有任何網頁（.html），因此沒有可以檢查的內容。請確認資料夾正確，並先建置網站。',
      en: 'There is no page (.html) in this folder, so nothing could be checked. Make sure it is the right folder and that the site has been built.',
    },
  },
  'not-html': {
    severity: 'barrier',
    message: {
      zh: '這個檔案的名稱是網頁，內容卻不是 HTML，瀏覽器無法當作網頁顯示。請更正副檔名，或重新產生這個檔案。',
      en: 'This file is named like a page, but what is in it is not HTML, so no browser can show it as one. Correct its extension or make the file again.',
    },
  },
  'page-too-large': {
    severity: 'barrier',
    message: {
      zh: '這一頁有 {size}，太大而沒有檢查；用手機或輔助科技的人也很難開啟。請分成數頁。',
      en: 'This page is {size}, too large to be checked, and hardly to be opened on a phone or with assistive technology. Split it into several pages.',
    },
  },
  'unreadable-file': {
    severity: 'barrier',
    message: {
      zh: '無法讀取這個檔案（{reason}），因此沒有檢查。',
      en: 'This file could not be read ({reason}), so it was not checked.',
    },
  },
  'nameless-file': {
    severity: 'barrier',
    message: {
      zh: '這個檔案的名稱不是 UTF-8（可能是 Big5），瀏覽器無法用連結開啟，因此沒有檢查。請重新命名，並更正連到它的連結。',
      en: 'The name of this file is not in UTF-8 (it may be in Big5), so no link leads to it and it was not checked. Rename it, and correct the links to it.',
    },
  },
  'encoding-fault': {
    severity: 'barrier',
    message: {
      zh: '這個檔案含有不屬於其編碼（{encoding}）的位元組，讀者會看到亂碼。請以 UTF-8 儲存，並宣告 <meta charset="utf-8">。',
      en: 'Some bytes of this file mean nothing in its encoding ({encoding}); readers see broken characters. Save it as UTF-8 and declare <meta charset="utf-8">.',
    },
  },
  'stray-link': {
    severity: 'review',
    message: {
      zh: '「{path}」是指向資料夾外面（或指向自己、或太深）的連結，沒有跟著檢查。發布時請放真正的檔案。',
      en: '“{path}” is a link out of the folder, in a circle or too deep, and was not followed. Put the file itself there before you publish.',
    },
  },
  'broken-style-sheet': {
    severity: 'barrier',
    message: {
      zh: '樣式表「{path}」第 {line} 行無法解析（{reason}），其中的樣式無法檢查，瀏覽器也可能不套用。請修正。',
      en: 'The style sheet “{path}” cannot be parsed at line {line} ({reason}): its styles could not be checked, and browsers may ignore them. Mend it.',
    },
  },
  'not-validated': {
    severity: 'review',
    message: {
      zh: '這一頁有 {count} 個元件或層數極深，沒有用 html-validate 檢查標記。手機與輔助科技也很難處理，請分成數頁。',
      en: 'This page has {count} elements, or is nested extremely deep, so its markup was not validated. Phones and assistive technology struggle with it too: split it into several pages.',
    },
  },
  'rule-failed': {
    severity: 'barrier',
    message: {
      zh: '規則「{rule}」在這一頁檢查到一半就停止了（{reason}），因此這一頁沒有完整檢查。常見原因是標記的層數極深。',
      en: 'The rule “{rule}” could not finish on this page ({reason}), so the page was not fully checked. Markup nested extremely deep is a common reason.',
    },
  },
  'more-findings': {
    severity: 'review',
    message: {
      zh: '規則「{rule}」在這一頁共有 {count} 處，這裡只列出前面的部分。先修正列出的，再檢查一次。',
      en: 'The rule “{rule}” has {count} hits on this page; only the first are listed. Mend those and check again.',
    },
  },
} as const satisfies Record<string, ReadFailure>;

export type ReadFailureName = keyof typeof readFailures;

/** Of a value in a message, in characters: a parser gives its reason in a sentence. */
const longestValue = 200;

/** Its finding. */
export function readFailureAt(name: ReadFailureName, page: string, values: Values = {}): Finding {
  const { severity, message } = readFailures[name];
  const shown = shortenValues(values, longestValue);
  return {
    rule: name,
    engine: 'run',
    codes: [],
    wcag: [],
    level: 'best-practice',
    severity,
    page,
    state: 'source',
    selector: '',
    html: '',
    message: { zh: interpolate(message.zh, shown), en: interpolate(message.en, shown) },
    help: 'https://www.w3.org/WAI/test-evaluate/',
  };
}
