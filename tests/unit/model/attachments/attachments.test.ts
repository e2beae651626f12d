import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../../../src/model/attachments/inspect-attachment.ts';
import { append, found, diagnosticsOf, replace, type Changes } from '../../../support/make-content.ts';

const folder = 'disclosures/plan';
const zh = `${folder}/index.zh-TW.md`;
const pdf = `${folder}/plan.pdf`;
const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const openDocument = (type: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<a/>'),
  });

describe('an attachment of an item', () => {
  it.each<[string, Changes, string]>([
    ['that is not in the folder', { [pdf]: null }, `${zh}:14:11 missing-attachment`],
    [
      'that is not in the folder, in a link',
      { [zh]: append('\n[計畫](plans.pdf)\n') },
      `${zh}:20:1 missing-attachment`,
    ],
    [
      'that climbs out of the folder',
      { [zh]: append('\n[計畫](../../site.yaml)\n') },
      `${zh}:20:1 missing-attachment`,
    ],
    [
      'that nothing mentions',
      { [`${folder}/old.pdf`]: '%PDF-1.4\n' },
      `${folder}/old.pdf:1:1 unreferenced-attachment`,
    ],
    ['that is a web page', { [`${folder}/a.html`]: '<p>a' }, `${folder}/a.html:1:1 forbidden-file-type`],
    ['that is a script', { [`${folder}/a.js`]: 'alert(1)' }, `${folder}/a.js:1:1 forbidden-file-type`],
    ['that is an old Word file', { [`${folder}/a.doc`]: 'a' }, `${folder}/a.doc:1:1 forbidden-file-type`],
    ['that has no format', { [`${folder}/README`]: 'a' }, `${folder}/README:1:1 forbidden-file-type`],
    [
      'whose format is a word every object knows',
      { [`${folder}/a.constructor`]: 'a' },
      `${folder}/a.constructor:1:1 forbidden-file-type`,
    ],
    ['that is empty', { [pdf]: '' }, `${pdf}:1:1 empty-file`],
    [
      'that is another format inside',
      { [pdf]: text('<!doctype html><script>alert(1)</script>') },
      `${pdf}:1:1 file-type-unknown`,
    ],
    [
      'with a blank in its name',
      { [`${folder}/my plan.pdf`]: '%PDF-1.4\n' },
      `${folder}/my plan.pdf:1:1 bad-file-name`,
    ],
    [
      'with a name that is an option',
      { [`${folder}/-rf.pdf`]: '%PDF-1.4\n' },
      `${folder}/-rf.pdf:1:1 bad-file-name`,
    ],
    [
      'listed twice',
      {
        [zh]: replace(
          '    title: 計畫全文\n',
          '    title: 計畫全文\n  - file: plan.pdf\n    title: 又一次\n',
        ),
      },
      `${zh}:16:11 duplicate-id`,
    ],
  ])('is reported once, at its location: %s', async (_what, changes, expected) => {
    expect(await found(changes)).toEqual([expected]);
  });

  it('may be linked with a page number, and by a coded name', async () => {
    const changes = {
      [zh]: append('\n[第二頁](%E8%A8%88%E7%95%AB.pdf#page=2)\n'),
      [zh.replace('zh-TW', 'en')]: append('\n[Page two](%E8%A8%88%E7%95%AB.pdf#page=2)\n'),
      [`${folder}/計畫.pdf`]: '%PDF-1.4\n',
    };
    expect(await found(changes)).toEqual([]);
  });

  it('is suggested when its name is nearly right', async () => {
    const [diagnostic] = await diagnosticsOf({ [zh]: append('\n[計畫](plans.pdf)\n') });
    expect(diagnostic).toMatchObject({ suggestion: 'plan.pdf', expected: 'plan.pdf' });
  });
});

describe('the first bytes of an attachment', () => {
  it.each<[string, Uint8Array]>([
    ['a.pdf', text('%PDF-1.7\n')],
    ['a.odt', openDocument('text')],
    ['a.ods', openDocument('spreadsheet')],
    ['a.csv', text('\uFEFF代碼,名稱\r\n100,內政\r\n')],
    ['a.txt', text('a < b\n')],
    ['a.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>')],
    [
      '圖.PNG',
      Uint8Array.of(
        0x89,
        0x50,
        0x4e,
        0x47,
        0x0d,
        0x0a,
        0x1a,
        0x0a,
        0,
        0,
        0,
        13,
        73,
        72,
        68,
        82,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
      ),
    ],
  ])('are believed when they fit the name: %s', async (name, bytes) => {
    const { attachment, diagnostics } = await inspectAttachment(name, bytes);
    expect(diagnostics).toEqual([]);
    expect(attachment).toMatchObject({ name, size: bytes.length });
  });

  it.each<[string, Uint8Array, string]>([
    ['a.ods', openDocument('text'), 'it looks like ODT'],
    ['a.docx', zipSync({ 'a.txt': strToU8('a') }), 'it looks like ZIP'],
    ['a.png', text('<svg onload="alert(1)"/>'), 'nor any format that is known'],
    ['a.jpg', text('%PDF-1.7\n'), 'it looks like PDF'],
    ['a.txt', text(' \n<script>alert(1)</script>'), 'it looks like HTML'],
    ['a.csv', text('<!-- a --><script>alert(1)</script>'), 'it looks like HTML'],
    ['a.svg', text('a'), 'it looks like TXT'],
    ['a.docx', text('PK\u0003\u0004 and then nothing that fits'), 'it looks like ZIP'],
  ])('are believed more than the name: %s', async (name, bytes, seen) => {
    const { attachment, diagnostics } = await inspectAttachment(name, bytes);
    expect(attachment).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message.en).toContain(seen);
  });
});

describe('a table', () => {
  it.each([
    ['=1+1', '=1+1'],
    ['甲,=1+1,乙', '=1+1'],
    ['甲;"=1+1";乙', '=1+1'],
    ['甲\t乙\n \t=A1', '=A1'],
    ['甲\r=A1', '=A1'],
    [`甲,${'\t'.repeat(1_000_000)}=A1`, '=A1'],
  ])('is refused when a spreadsheet would work out a cell: %#', async (table, part) => {
    const { attachment, diagnostics } = await inspectAttachment('a.csv', text(table));
    expect(attachment).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'active-attachment', severity: 'error', values: { part } }]);
  });

  it.each(['甲=1', '"甲" =1', '甲, 乙 =1', '\t'.repeat(4_000_000), ' '.repeat(4_000_000)])(
    'may have any other cells: %#',
    async (table) => {
      const { attachment, diagnostics } = await inspectAttachment('a.csv', text(table));
      expect(diagnostics).toEqual([]);
      expect(attachment).toMatchObject({ name: 'a.csv' });
    },
  );
});
