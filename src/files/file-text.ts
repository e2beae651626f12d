import type { HiddenText } from './hidden-texts.ts';

/**
 * The text of a file. Paragraphs, headings, cells and slides are parted by a blank line, so that a phrase cannot match
 * across them; a single line feed is a line break inside a paragraph. `pages` holds the same text page by page where
 * the format has pages or slides, the first of them first.
 */
export interface FileText {
  text: string;
  pages?: string[];
  /** Whether there are pictures in it, where that is known. */
  hasPictures?: boolean;
  /** What stands in the file besides, where readers do not see it: for the check, not for the search. */
  hidden?: HiddenText[];
}

/** Why a file has no text, for the person who published it; the file's path is the caller's to add. */
export interface FileWarning {
  warning: { zh: string; en: string };
}

/** The reasons a file may not be readable. */
export type UnreadableReason = keyof typeof warnings;

const warnings = {
  unknown: {
    zh: '檢索不讀這種格式的檔案；要讓內文可以檢索，請改用 PDF、ODT、ODS、ODP、DOCX、XLSX、PPTX、CSV 或 TXT。',
    en: 'The search does not read this format; publish the file as PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, CSV or TXT to have its text found.',
  },
  missing: {
    zh: '頁面連到這個檔案，但檔案不在，或沒有讀取的權限；請放上檔案，或改正連結。',
    en: 'A page links this file, but it is not there or may not be read; put it there, or correct the link.',
  },
  encrypted: {
    zh: '檔案有密碼保護，讀者和檢索都打不開；請改放沒有密碼的檔案。',
    en: 'The file is protected by a password, so neither readers nor the search can open it; publish one without a password.',
  },
  damaged: {
    zh: '檔案讀不出來，可能已損壞；請用原本的軟體開啟後重新存檔。',
    en: 'The file cannot be read and may be damaged; open it in the program it was made with and save it again.',
  },
  large: {
    zh: '檔案展開後太大，檢索不讀；請分成幾個較小的檔案。',
    en: 'The file is too large for the search once unpacked; split it into smaller files.',
  },
  slow: {
    zh: '檔案在時限內讀不完，檢索略過；請重新存檔或分成幾個較小的檔案。',
    en: 'The file could not be read in time and is left out of the search; save it again or split it into smaller files.',
  },
  textless: {
    zh: '檔案裡沒有可讀的文字，可能是掃描的圖；請改放有文字的檔案，螢幕報讀軟體和檢索才讀得到。',
    en: 'The file holds no readable text and may be a scan; publish one with text, which screen readers and the search can read.',
  },
} as const;

/** Thrown by a reader that cannot read a file; whatever else is thrown while reading means a damaged file. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(warnings[reason].en);
    this.reason = reason;
  }
}

export function warn(reason: UnreadableReason): FileWarning {
  return { warning: { ...warnings[reason] } };
}

/** The warning for anything that was thrown while a file was read. */
export function warnOf(thrown: unknown): FileWarning {
  return warn(thrown instanceof UnreadableFileError ? thrown.reason : 'damaged');
}
