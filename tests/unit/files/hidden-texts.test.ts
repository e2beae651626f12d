import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../src/files/readers.ts';
import { makeArchive, makeOpenDocument } from '../../support/make-files.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const slide =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const run = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const document = { 'word/document.xml': `<w:document ${word}><w:body>${run('內文')}</w:body></w:document>` };

/** What a file holds where it is not seen, `place: text`; what is seen too is left out. */
async function hiddenIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const read = await readerOf(name)?.(bytes);
  return (read?.hidden ?? [])
    .filter(({ place, text }) => place !== 'elsewhere' || !read?.text.includes(text))
    .map(({ place, text }) => `${place}: ${text}`);
}

describe('what an Office file holds besides its text', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a header', { 'word/h.xml': `<w:hdr ${word}>${run('甲')}</w:hdr>` }, ['header: 甲']],
    [
      'a footer in runs',
      { 'word/f.xml': `<w:ftr ${word}><w:p><w:t>甲</w:t><w:t>乙</w:t></w:p></w:ftr>` },
      ['footer: 甲乙'],
    ],
    [
      'a comment',
      { 'word/c.xml': `<w:comments ${word}><w:comment w:author="王">${run('甲')}</w:comment></w:comments>` },
      ['comment: 王', 'comment: 甲'],
    ],
    [
      'its properties',
      {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:creator>王</dc:creator><dc:subject>甲</dc:subject></cp:coreProperties>',
      },
      ['author: 王', 'properties: 甲'],
    ],
  ])('%s', async (_what, parts, expected) => {
    expect(await hiddenIn('a.docx', makeArchive({ ...document, ...parts }))).toEqual(expected);
  });

  it('text that was deleted, apart from what is left of its line', async () => {
    const body = `<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>刪</w:delText></w:r></w:del><w:r><w:t>下</w:t></w:r></w:p>`;
    const file = makeArchive({
      'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    });
    expect(await hiddenIn('a.docx', file)).toEqual(['deleted: 刪']);
  });

  it('a picture’s text alternative', async () => {
    const body = `<w:p><w:r><w:drawing><wp:docPr xmlns:wp="wp" id="1" descr="甲"/></w:drawing></w:r></w:p>`;
    const file = makeArchive({
      'word/document.xml': `<w:document ${word}><w:body>${run('內文')}${body}</w:body></w:document>`,
    });
    expect(await hiddenIn('a.docx', file)).toEqual(['alternative: 甲']);
  });

  it('the notes of a slide', async () => {
    const text = (content: string): string => `<a:p><a:r><a:t>${content}</a:t></a:r></a:p>`;
    const file = makeArchive({
      'ppt/slides/one.xml': `<p:sld ${slide}>${text('甲')}</p:sld>`,
      'ppt/notesSlides/one.xml': `<p:notes ${slide}>${text('乙')}</p:notes>`,
    });
    expect(await hiddenIn('a.pptx', file)).toEqual(['notes: 乙']);
  });

  it('hidden rows, columns and sheets, footers, and numbers that a format gives zeros', async () => {
    const cell = (name: string, text: string): string =>
      `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const file = makeArchive({
      'xl/workbook.xml': `<workbook ${sheet} xmlns:r="r"><sheets><sheet name="a" r:id="x1"/><sheet name="b" state="veryHidden" r:id="x2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x1" Target="worksheets/first.xml"/><Relationship Id="x2" Target="/xl/worksheets/second.xml"/></Relationships>',
      'xl/worksheets/first.xml': `<worksheet ${sheet}><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row>${cell('A1', '見')}${cell('B1', '甲')}<c r="A2" s="1"><v>49222333</v></c></row><row hidden="1">${cell('A3', '乙')}</row></sheetData><headerFooter><oddFooter>&amp;C丙</oddFooter></headerFooter></worksheet>`,
      'xl/worksheets/second.xml': `<worksheet ${sheet}><sheetData><row>${cell('A1', '丁')}</row></sheetData></worksheet>`,
      'xl/styles.xml': `<styleSheet ${sheet}><numFmts><numFmt numFmtId="164" formatCode="000\\-000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    });
    const hidden = await hiddenIn('a.xlsx', file);
    expect(hidden.filter((text) => !text.startsWith('elsewhere')).toSorted()).toEqual([
      'cells: 丁',
      'cells: 乙',
      'cells: 甲',
      'footer: &C丙',
      'format: 000\\-000000',
      'format: 049222333',
    ]);
    const read = await readerOf('a.xlsx')?.(file);
    expect(read?.text).toBe('見');
  });
});

describe('what an OpenDocument file holds besides its text', () => {
  it('comments, deleted text and hidden rows', async () => {
    const body =
      '<office:text><text:tracked-changes><text:p>甲</text:p></text:tracked-changes><text:p>見<office:annotation><text:p>乙</text:p></office:annotation></text:p></office:text>';
    expect(await hiddenIn('a.odt', makeOpenDocument('text', body))).toEqual(['deleted: 甲', 'comment: 乙']);
    const row = (text: string, more = ''): string =>
      `<table:table-row${more}><table:table-cell><text:p>${text}</text:p></table:table-cell><table:covered-table-cell><text:p>蓋</text:p></table:covered-table-cell></table:table-row>`;
    const table = `<office:spreadsheet><table:table>${row('見')}${row('丙', ' table:visibility="collapse"')}</table:table></office:spreadsheet>`;
    const file = makeOpenDocument('spreadsheet', table);
    expect(await hiddenIn('a.ods', file)).toContain('cells: 丙');
    expect((await readerOf('a.ods')?.(file))?.text).toBe('見');
  });
});

describe('parts are known by what they are', () => {
  it.each([
    [
      'another prefix',
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>',
    ],
    [
      'no prefix',
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>甲</t></r></p></body></document>',
    ],
  ])('in a document with %s and another name', async (_what, xml) => {
    expect((await readerOf('a.docx')?.(makeArchive({ 'word/document7.xml': xml })))?.text).toBe('甲');
  });
});
