import { OdsDocument } from 'odf-kit/ods';
import type { Bilingual } from '../finding.ts';
import type { Assessment } from './assessment.ts';

const headings = [
  '檢測碼 Code',
  '成功準則 Criterion',
  '等級 Level',
  '名稱 Name',
  '結果 Result',
  '由什麼判斷 Judged by',
  '說明 Note',
  '樣本網頁 Sample pages',
  '人工評量結果 Result by a person',
  '評量人與日期 Who and when',
];

/** The self-assessment as an OpenDocument spreadsheet, with two columns left empty for the person who judges. */
export async function assessmentOds({ coverage, rows }: Assessment, today: string): Promise<Uint8Array> {
  const document = new OdsDocument();
  document.setMetadata({ title: '無障礙自我評量表', creationDate: new Date(today) });
  const sheet = document.addSheet('self-assessment');
  sheet.addRow([both(coverage)]);
  sheet.addRow(headings, { bold: true });
  for (const { code, criterion, level, name, outcome, by, note, samples } of rows) {
    const pages = samples.map(({ path, address }) => address ?? path).join(' ');
    sheet.addRow([code, criterion, level, name, both(outcome), both(by), both(note), pages, '', '']);
  }
  sheet.freezeRows(2);
  return document.save();
}

function both({ zh, en }: Bilingual): string {
  return `${zh} ${en}`;
}
