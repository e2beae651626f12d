/** A table as a spreadsheet program shows it. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
}

export interface SheetRow {
  /** Where the row stands in the sheet or the file, from 1. */
  line: number;
  cells: string[];
}

/** Why a file is no table that can be read, in the words of an editor. */
const reasons = {
  missing: { zh: '找不到檔案', en: 'it is not there' },
  denied: { zh: '系統不讓程式讀取', en: 'the system does not let it be read' },
  'too-large': { zh: '超過 10 MB', en: 'it is larger than 10 MB' },
  format: { zh: '不是 .ods 或 .csv 檔', en: 'it is no .ods or .csv file' },
  table: {
    zh: '表格的引號沒有成對，或一列太長',
    en: 'a quotation mark of the table is not closed, or a row is too long',
  },
  archive: { zh: '不是試算表，或檔案已損壞', en: 'it is no spreadsheet, or it is damaged' },
  'too-large-inside': { zh: '解開後超過 50 MB', en: 'it is larger than 50 MB when it is unpacked' },
  markup: { zh: '試算表的內容已損壞', en: 'the content of the spreadsheet is damaged' },
} as const;

/** Thrown when a file is no table that can be read. */
export class SheetError extends Error {
  /** The reason, for the sentences of a diagnostic. */
  readonly values: { zh: string; en: string };

  constructor(reason: keyof typeof reasons) {
    super(reasons[reason].en);
    this.values = reasons[reason];
  }
}
