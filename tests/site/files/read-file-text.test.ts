import { strToU8, zipSync, zlibSync } from 'fflate';
import fc from 'fast-check';
import { OdtDocument } from 'odf-kit';
import { OdsDocument } from 'odf-kit/ods';
import { describe, expect, it } from 'vitest';
import type { FileText, FileWarning } from '../../../src/files/file-text.ts';
import { isReadable, readFileText } from '../../../src/files/read-file-text.ts';
import { readInThread } from '../../../src/files/read-in-thread.ts';
import { makeArchive, makeOpenDocument, makePdf, makeWord } from '../../support/make-files.ts';

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readFileText(name, bytes);
  return 'text' in read ? read.text : `warning: ${read.warning.en}`;
}

function warningOf(read: FileText | FileWarning): string {
  return 'warning' in read ? read.warning.en : `text: ${read.text.slice(0, 80)}`;
}

describe('a PDF', () => {
  it('is read page by page, printed lines put together into paragraphs', async () => {
    const pdf = makePdf([
      [
        { text: '停電公告', bottom: 800, size: 20 },
        { text: '本處訂於八月檢修設備電費', bottom: 770 },
        { text: '試算請看下頁。', bottom: 754 },
        { text: 'A second', bottom: 700 },
        { text: 'paragraph', bottom: 684 },
      ],
      [{ text: '第二頁', bottom: 800 }],
    ]);
    expect(await readFileText('plan.PDF', pdf)).toMatchObject({
      text: '停電公告\n\n本處訂於八月檢修設備電費試算請看下頁。\n\nA second paragraph\n\n第二頁',
      pages: ['停電公告\n\n本處訂於八月檢修設備電費試算請看下頁。\n\nA second paragraph', '第二頁'],
    });
  });

  it('takes a line that had room for the next word for the end of its paragraph', async () => {
    const lines = ['本處訂於八月檢修設備', '完畢後恢復供電。', '第一項', '第二項'];
    const pdf = makePdf([lines.map((text, index) => ({ text, bottom: 800 - index * 16 }))]);
    expect(await textOf('list.pdf', pdf)).toBe('本處訂於八月檢修設備完畢後恢復供電。\n\n第一項\n\n第二項');
  });

  it('reads radicals as the characters they stand for, and words across a hyphen', async () => {
    const pdf = makePdf([
      [
        { text: '⽤⼾⻑', bottom: 800 },
        { text: 'the manip-', bottom: 700 },
        { text: 'ulation', bottom: 684 },
      ],
    ]);
    expect(await textOf('a.pdf', pdf)).toBe('用戶長\n\nthe manipulation');
  });

  it('keeps the cells of a table apart', async () => {
    const row = (bottom: number, left: string, right: string) => [
      { text: left, bottom },
      { text: right, left: 300, bottom },
    ];
    const pdf = makePdf([[...row(600, '電', '費'), ...row(584, '試', '算')]]);
    expect(await textOf('table.pdf', pdf)).toBe('電\n\n費\n\n試\n\n算');
  });

  it('without text, with a password or broken is named as such', async () => {
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<41><41>]`;
    expect(await textOf('scan.pdf', makePdf([[]]))).toMatch(/^warning: .*scan/);
    expect(await textOf('secret.pdf', makePdf([[{ text: '密', bottom: 1 }]], encrypt))).toMatch(/password/);
    expect(await textOf('broken.pdf', strToU8('%PDF-1.7 …'))).toMatch(/damaged/);
  });

  it('leaves the bytes to their owner', async () => {
    const pdf = makePdf([[{ text: '停電', bottom: 800 }]]);
    const copy = pdf.slice();
    await readFileText('a.pdf', pdf);
    expect(pdf).toEqual(copy);
  });
});

describe('OpenDocument', () => {
  it('texts as a program writes them are read', async () => {
    const document = new OdtDocument();
    document.addHeading('電費試算', 1);
    document.addParagraph('輸入度數 & 種別。');
    document.addTable([
      ['夏月', '非夏月'],
      ['1.68', '1.50'],
    ]);
    expect(await textOf('a.odt', await document.save())).toBe(
      '電費試算\n\n輸入度數 & 種別。\n\n夏月\n\n非夏月\n\n1.68\n\n1.50',
    );
  });

  it('spreadsheets are read cell by cell', async () => {
    const document = new OdsDocument();
    const sheet = document.addSheet('電價');
    sheet.addRow(['種別', '單價']);
    sheet.addRow(['表燈', 1.68]);
    const text = await textOf('a.ods', await document.save());
    expect(text.split('\n\n').slice(0, 3)).toEqual(['種別', '單價', '表燈']);
  });

  it('presentations are read slide by slide, without what the speaker says', async () => {
    const slide = (text: string) =>
      `<draw:page><draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame><presentation:notes><text:p>備忘</text:p></presentation:notes></draw:page>`;
    const body = `<office:presentation>${slide('第一張')}${slide('第二張')}</office:presentation>`;
    expect(await readFileText('a.odp', makeOpenDocument('presentation', body))).toMatchObject({
      text: '第一張\n\n第二張',
      pages: ['第一張', '第二張'],
    });
  });

  it('keeps words whole over formatting, and leaves out comments and deleted text', async () => {
    const body =
      '<office:text><text:tracked-changes><text:p>刪去</text:p></text:tracked-changes>' +
      '<text:p>電<text:span>費試</text:span>算<office:annotation><text:p>評語</text:p></office:annotation>' +
      '<text:s text:c="3"/>甲<text:line-break/>乙</text:p></office:text>';
    expect(await textOf('a.odt', makeOpenDocument('text', body))).toBe('電費試算 甲\n乙');
  });

  it('with a password is named as such', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    expect(await textOf('a.odt', makeOpenDocument('text', '…', manifest))).toMatch(/password/);
  });
});

describe('office files', () => {
  it('DOCX: runs make words, paragraphs part them, notes follow', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body =
      `<w:p>${run('電費')}<w:del><w:r><w:delText>舊</w:delText></w:r></w:del>${run('試算 &amp; &#x96FB;&#36027;')}</w:p>\n` +
      `<w:tbl><w:tr><w:tc><w:p>${run('左')}</w:p></w:tc><w:tc><w:p>${run('右')}</w:p></w:tc></w:tr></w:tbl>`;
    const notes = `<w:footnote><w:p>${run('註解')}</w:p></w:footnote>`;
    expect(await textOf('a.docx', makeWord(body, notes))).toBe('電費試算 & 電費\n\n左\n\n右\n\n註解');
  });

  it('XLSX: the words of the cells, in the order of the sheets', async () => {
    const workbook = makeArchive({
      'xl/sharedStrings.xml':
        '<sst><si><t>種別</t></si><si><r><t>表</t></r><r><t>燈</t></r><rPh><t>ㄅ</t></rPh></si></sst>',
      'xl/worksheets/sheet10.xml': '<worksheet><c t="s"><v>1</v></c></worksheet>',
      'xl/worksheets/sheet2.xml':
        '<worksheet><row><c t="s"><v>0</v></c><c><v>1.68</v></c></row><c t="inlineStr"><is><t>備註</t></is></c></worksheet>',
    });
    expect(await textOf('a.xlsx', workbook)).toBe('種別\n\n備註\n\n表燈');
  });

  it('PPTX: slide by slide in their order', async () => {
    const slide = (text: string) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
    const slides = makeArchive({
      'ppt/slides/slide10.xml': slide('第十張'),
      'ppt/slides/slide2.xml': slide('第二張'),
    });
    expect(await readFileText('a.pptx', slides)).toMatchObject({
      text: '第二張\n\n第十張',
      pages: ['第二張', '第十張'],
    });
  });

  it('with a password is named as such', async () => {
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await textOf('a.docx', compound)).toMatch(/password/);
  });
});

describe('plain files', () => {
  it('CSV: every cell by itself, quoted commas and line feeds kept', async () => {
    expect(await textOf('a.csv', strToU8('\ufeff名稱,說明\r\n電費,"試算,\n查詢"\r\n'))).toBe(
      '名稱\n\n說明\n\n電費\n\n試算,\n查詢',
    );
    expect(await textOf('a.csv', strToU8('電費,"試算\n停電,公告'))).toContain('公告');
  });

  it('TXT: in UTF-8, UTF-16 and Big5', async () => {
    const big5 = Uint8Array.of(0xb9, 0x71, 0xb6, 0x4f);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0xfb, 0x96, 0xbb, 0x8c);
    expect(await textOf('a.txt', strToU8('電費\n試算'))).toBe('電費\n\n試算');
    expect(await textOf('a.txt', big5)).toBe('電費');
    expect(await textOf('a.txt', utf16)).toBe('電費');
    expect(await textOf('a.txt', Uint8Array.of(0xff, 0xff, 0, 0))).toMatch(/damaged/);
  });
});

describe('hostile files', () => {
  const paragraph = '<w:p><w:t>x</w:t></w:p>';
  const files: [string, string, Uint8Array, RegExp][] = [
    ['a zip bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }), /too large/],
    ['more entries than any document', 'a.odt', manyEntries(), /too large/],
    ['a declared entity', 'a.docx', makeWord(`<!DOCTYPE a [<!ENTITY x "y">]>${paragraph}`), /damaged/],
    ['elements without end', 'a.docx', makeWord('<w:p>'.repeat(100_000)), /damaged/],
    ['an archive cut off', 'a.docx', makeWord(paragraph).slice(0, 200), /damaged/],
    ['an archive without a document', 'a.pptx', makeArchive({ 'x.xml': '<x/>' }), /damaged/],
    ['something else under a false name', 'a.odt', strToU8('<html>'), /damaged/],
    ['nothing at all', 'a.docx', new Uint8Array(), /damaged/],
    ['a format without text', 'photo.png', Uint8Array.of(1), /does not read/],
  ];
  it.each(files)('%s: a warning, in both languages', async (_, name, bytes, expected) => {
    const read = await readFileText(name, bytes);
    expect(warningOf(read)).toMatch(expected);
    expect('warning' in read && /\p{Script=Han}/u.test(read.warning.zh)).toBe(true);
  });

  it('are distinguished from documents with many levels', async () => {
    const nested = `${'<w:p>'.repeat(200)}<w:t>深</w:t>${'</w:p>'.repeat(200)}`;
    expect(await textOf('a.docx', makeWord(nested))).toBe('深');
  });

  it('does not end the reading of the next one', async () => {
    const good = makeWord(paragraph);
    const all = [strToU8('%PDF-1.4'), good, new Uint8Array(), good];
    const read = await Promise.all(
      all.map((bytes, index) => textOf(index === 0 ? 'a.pdf' : 'a.docx', bytes)),
    );
    expect(read.map((text) => text.slice(0, 8))).toEqual(['warning:', 'x', 'warning:', 'x']);
  });

  it('that takes too long is stopped, and the next one is read', async () => {
    const endless = makeFlatePdf('BT ET '.repeat(10_000_000));
    const read = await readInThread('a.pdf', endless, { time: 300, memory: 4_096 });
    expect(warningOf(read)).toMatch(/in time/);
    expect(await textOf('a.docx', makeWord(paragraph))).toBe('x');
  }, 20_000);

  it('that takes too much memory is stopped', async () => {
    const wide = makeFlatePdf('BT ET '.repeat(30_000_000));
    const read = await readInThread('a.pdf', wide, { time: 30_000, memory: 64 });
    expect(warningOf(read)).toMatch(/too large/);
  }, 40_000);

  it('of any bytes under any name are answered', async () => {
    const name = fc.constantFrom(
      'a.pdf',
      'a.odt',
      'a.ods',
      'a.odp',
      'a.docx',
      'a.xlsx',
      'a.pptx',
      'a.csv',
      'a.txt',
    );
    const valid = makeWord(paragraph);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.tuple(fc.nat(valid.length - 1), fc.nat(255)).map(([at, byte]) => valid.with(at, byte)),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, async (file, content) => {
        const read = await readFileText(file, content);
        expect('text' in read ? typeof read.text : typeof read.warning.zh).toBe('string');
      }),
      { seed: 20_260_801, numRuns: 150 },
    );
  }, 30_000);
});

describe('isReadable', () => {
  it('knows the formats by the end of the name', () => {
    expect(['計畫.ODT', 'a.b.pdf', 'a.png', 'pdf', 'a.constructor'].map(isReadable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

function manyEntries(): Uint8Array {
  return zipSync(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`f${index}`, new Uint8Array()])),
  );
}

/** A PDF whose one page has a packed stream of drawing commands. */
function makeFlatePdf(commands: string): Uint8Array {
  const packed = zlibSync(strToU8(commands), { level: 1 });
  const head =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
    '2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n' +
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n' +
    `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer << /Size 5 /Root 1 0 R >>\n%%EOF';
  return Buffer.concat([strToU8(head), packed, strToU8(tail)]);
}
