import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { OdsDocument } from 'odf-kit/ods';
import type { IsoDate } from '../../model/dates.ts';
import { flatCell, type LabelledSheet } from './table.ts';

/** A table as an OpenDocument spreadsheet, with a second sheet that explains the columns. The same table gives the same bytes. */
export async function odsOf(
  table: LabelledSheet<string>,
  title: string,
  updated: IsoDate,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new OdsDocument();
  document.setMetadata({ title, creationDate: new Date(updated) });
  const sheet = document.addSheet(table.kind);
  sheet.addRow(
    table.columns.map(({ name }) => name),
    { bold: true },
  );
  for (const row of table.rows) sheet.addRow(row.map(flatCell));
  sheet.freezeRows(1);
  const legend = document.addSheet('columns');
  legend.addRow(['column', ...Object.keys(table.columns[0]?.labels ?? {})], { bold: true });
  for (const { name, labels } of table.columns) legend.addRow([name, ...Object.values(labels)]);
  return repack(await document.save());
}

/**
 * The library stamps every entry with the time of packing; here it is always the first noon a zip file can name.
 * Zip keeps local time, so a date made of local parts gives the same bytes in every time zone.
 */
function repack(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const body = path === 'content.xml' ? strToU8(withLines(strFromU8(content))) : content;
    // The type comes first and uncompressed: OpenDocument 1.3, part 2, section 3.3.
    entries[path] = [body, { mtime, level: path === 'mimetype' ? 0 : 9 }];
  }
  return zipSync(entries);
}

/** A line of a cell is a paragraph of its own in OpenDocument; as a line feed it would be shown as a blank. */
function withLines(content: string): string {
  return content.replace(/<text:p>([^<]*)<\/text:p>/g, (_, text: string) =>
    text
      .split('\n')
      .map((line) => `<text:p>${line}</text:p>`)
      .join(''),
  );
}
