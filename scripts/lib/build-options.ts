import type { OptionDescription } from './arguments.ts';

/** Options that several commands share. */
export const sharedOptions = {
  content: {
    value: 'DIR',
    help: { zh: '內容資料夾（預設 content）', en: 'content folder (content unless told)' },
  },
  out: { value: 'DIR', help: { zh: '輸出資料夾（預設 dist）', en: 'folder to write (dist unless told)' } },
  now: {
    value: 'ISO',
    help: { zh: '建置的時鐘，例如 2026-11-23', en: 'clock of the build, such as 2026-11-23' },
  },
  lang: {
    value: 'zh|en',
    choices: ['zh', 'en'],
    help: { zh: '訊息語言（預設依終端機）', en: 'language of messages (the terminal’s unless told)' },
  },
  port: { value: 'N', help: { zh: '連接埠（預設 4321）', en: 'port (4321 unless told)' } },
} as const satisfies Record<string, OptionDescription>;
