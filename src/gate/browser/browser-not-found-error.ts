/** No browser, and what to do about it. In both languages, for it may come before any language is chosen. */
export class BrowserNotFoundError extends Error {
  override name = 'BrowserNotFoundError';

  constructor(namedPath?: string) {
    super(
      namedPath === undefined ? [...nothingFound, ...whatToDo].join('\n') : wrongPath(namedPath).join('\n'),
    );
  }
}

const nothingFound = [
  '找不到可用的瀏覽器，無法檢查網頁。',
  'No browser was found, so the pages cannot be checked.',
];

const whatToDo = [
  '請擇一處理：',
  '  1. 安裝 Google Chrome、Chromium 或 Microsoft Edge，再執行一次。',
  '  2. 把環境變數 MINGBAI_CHROME 設為瀏覽器執行檔的完整路徑。',
  '  3. 在 x64 的 Linux 上執行 npm ci：專案會自備 Chromium。',
  'Do one of these:',
  '  1. Install Google Chrome, Chromium or Microsoft Edge, and run this again.',
  '  2. Set MINGBAI_CHROME to the full path of the browser’s program.',
  '  3. On Linux x64, run npm ci: the project brings its own Chromium.',
];

function wrongPath(path: string): string[] {
  return [
    `環境變數 MINGBAI_CHROME 指向的檔案不存在：${path}`,
    '請改成瀏覽器執行檔的完整路徑，或取消這個設定。',
    `MINGBAI_CHROME names a file that is not there: ${path}`,
    'Give the full path of the browser’s program, or unset it.',
  ];
}
