import type { RuleFacts } from '../rule.ts';

/** What can go wrong with a page before any rule can check it, and what a page does that no page should. */
export type VisitFailure =
  | 'not-reached'
  | 'redirects-for-ever'
  | 'never-stops-loading'
  | 'hangs'
  | 'crashes'
  | 'calls-out'
  | 'opens-dialogs'
  | 'too-many-elements'
  | 'silent-engine';

type VisitFailureFacts = Omit<RuleFacts, 'examples'>;

const run = { engine: 'run', wcag: [], codes: [] } as const;

/** Failed visits as findings. They belong to the run, so that no page is passed because it could not be visited. */
export const visitFailures: Record<VisitFailure, VisitFailureFacts> = {
  'not-reached': {
    ...run,
    id: 'not-reached',
    severity: 'barrier',
    message: {
      zh: '打不開這個網頁（{reason}），所以沒有檢查。請確認檔案存在、內容是 HTML。',
      en: 'This page could not be opened ({reason}), so it was not checked. See that the file exists and is HTML.',
    },
    help: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Status',
  },
  'redirects-for-ever': {
    ...run,
    id: 'redirects-for-ever',
    severity: 'barrier',
    message: {
      zh: '這個網頁不停地把讀者轉到別的網址（{address}），讀者永遠讀不到內容。請改成一次轉到最後的網址。',
      en: 'This page keeps sending readers elsewhere ({address}), so they never get to read it. Lead to the last address in one step.',
    },
    help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G110',
  },
  'never-stops-loading': {
    ...run,
    id: 'never-stops-loading',
    severity: 'review',
    message: {
      zh: '這個網頁一直載入不完；已就載入的部分檢查。請找出沒有回應的檔案。',
      en: 'This page never finishes loading; what had come was checked. Find the file that does not answer.',
    },
    help: 'https://developer.mozilla.org/docs/Web/API/Window/load_event',
  },
  hangs: {
    ...run,
    id: 'hangs',
    severity: 'barrier',
    message: {
      zh: '這個網頁在 {seconds} 秒內沒有回應（{task}），檢查沒有做完。讀者的瀏覽器也會卡住；請檢查網頁的程式，或把太大的網頁分成幾頁。',
      en: 'This page did not answer within {seconds} seconds ({task}), so its check is not complete. It stalls a reader’s browser too: mend its scripts, or divide a page that is too large.',
    },
    help: 'https://developer.mozilla.org/docs/Web/Performance',
  },
  crashes: {
    ...run,
    id: 'crashes',
    severity: 'barrier',
    message: {
      zh: '這個網頁讓瀏覽器當掉，檢查沒有做完。請把太大的網頁分成幾頁，或檢查網頁的程式。',
      en: 'This page crashes the browser, so its check is not complete. Divide a page that is too large, or mend its scripts.',
    },
    help: 'https://developer.mozilla.org/docs/Web/Performance',
  },
  'calls-out': {
    ...run,
    id: 'calls-out',
    severity: 'review',
    message: {
      zh: '這個網頁向別的網站要東西（{address}，共 {count} 個）；檢查時已擋下。對方會知道誰在讀，對方停擺時網頁也會壞。請把檔案放在自己的網站。',
      en: 'This page asks other sites for something ({address}; {count} in all); the check blocked it. They learn who reads it, and it breaks when they do. Keep the files on your own site.',
    },
    help: 'https://www.w3.org/TR/privacy-principles/',
  },
  'opens-dialogs': {
    ...run,
    id: 'opens-dialogs',
    severity: 'review',
    message: {
      zh: '這個網頁自己跳出對話框「{text}」（共 {count} 個），打斷讀者。請把話寫在網頁上。',
      en: 'This page opens a dialog by itself, “{text}” ({count} in all), and interrupts readers. Say it on the page.',
    },
    help: 'https://www.w3.org/WAI/WCAG22/Understanding/interruptions',
  },
  'too-many-elements': {
    ...run,
    id: 'too-many-elements',
    severity: 'review',
    message: {
      zh: '這個網頁的元件太多，只檢查了前 {count} 個。沒有人讀得完；請分成幾頁。',
      en: 'This page has more elements than can be checked; the first {count} were. Nobody reads that much: divide it.',
    },
    help: 'https://developer.chrome.com/docs/lighthouse/performance/dom-size',
  },
  'silent-engine': {
    ...run,
    id: 'silent-engine',
    severity: 'barrier',
    message: {
      zh: '檢查引擎 {engine} 沒有找到試驗網頁裡的錯誤（{missed}），所以這次的結果不能相信。請重新安裝相依套件再檢查一次。',
      en: 'The engine {engine} did not find the faults of the test page ({missed}), so this run proves nothing. Install the dependencies again and repeat it.',
    },
    help: 'https://github.com/dequelabs/axe-core/blob/develop/doc/API.md',
  },
};
