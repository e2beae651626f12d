import { strToU8, zipSync } from 'fflate';
import { OdsDocument } from 'odf-kit/ods';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import {
  importClassification,
  type Import,
} from '../../../src/model/registries/import/import-classification.ts';
import { makeContent, replace, short, type Changes } from '../../support/make-content.ts';

const file = 'classification/theme.json';
const local = '{"code": "local-power", "parent": null, "zh": "電力服務", "gloss": {"en": "Power"}}';
const withLocal = replace('"zh": "內政"}', `"zh": "內政"},\n    ${local}`);
const good = '代碼,名稱,英文名稱\n100,內政及國土,Interior\n110,民政,Civil affairs\n1B0,選舉,Elections\n';

interface Result extends Import {
  written: string;
  before: string;
  folder: string;
}

/** Imports an annex of these bytes into the good content folder. */
function importing(
  annex: string | Uint8Array,
  name = 'annex.csv',
  changes: Changes = { [file]: withLocal },
): Result {
  const folder = makeContent(changes);
  const path = join(makeContent(), name);
  writeFileSync(path, annex);
  const before = readFileSync(join(folder, file), 'utf8');
  const result = importClassification('theme', path, folder);
  return { ...result, before, written: readFileSync(join(folder, file), 'utf8'), folder };
}

/** A spreadsheet with these sheets, as a program writes it. */
async function spreadsheet(
  sheets: Readonly<Record<string, readonly (string | number)[][]>>,
): Promise<Uint8Array> {
  const document = new OdsDocument();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = document.addSheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  return document.save();
}

/** A spreadsheet with this table, as nobody writes it. */
function madeByHand(rows: string, before = ''): Uint8Array {
  const name = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"';
  return zipSync({
    'content.xml': strToU8(
      `${before}<office:document-content ${name}><office:body><office:spreadsheet><table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

describe('importing the official annex', () => {
  it('writes the table with one class on a line, keeps the office’s own and its translations', async () => {
    const { written, diagnostics, folder } = importing(good);
    expect(diagnostics).toEqual([]);
    expect(written).toBe(`{
  "complete": true,
  "source": "annex.csv",
  "classes": [
    {"code": "100", "parent": null, "zh": "內政及國土", "en": "Interior"},
    {"code": "110", "parent": "100", "zh": "民政", "en": "Civil affairs", "gloss": {"en": "Civil affairs"}},
    {"code": "1B0", "parent": "100", "zh": "選舉", "en": "Elections"},
    ${local}
  ]
}
`);
    expect((await inspect(folder)).diagnostics).toEqual([]);
  });

  it('tells what it added, changed and dropped', () => {
    const { merged } = importing('代碼,名稱\n100,內政及國土\n1B0,選舉\n');
    expect(merged?.added.map(({ code }) => code)).toEqual(['1B0']);
    expect(merged?.changed.map(({ before, after }) => [before.zh, after.zh])).toEqual([
      ['內政', '內政及國土'],
    ]);
    expect(merged?.dropped.map(({ code }) => code)).toEqual(['110']);
  });

  it('changes nothing the second time', () => {
    const { written } = importing(good);
    const again = importing(good, 'annex.csv', { [file]: written });
    expect(again.written).toBe(written);
    expect(again.merged).toMatchObject({ added: [], changed: [], dropped: [] });
  });

  it('converts full-width codes and says so', () => {
    const { diagnostics, written } = importing('代碼,名稱\n１００,內政\n１１０,民政\n');
    expect(diagnostics.map(short)).toEqual([
      'annex.csv:2:1 full-width-converted',
      'annex.csv:3:1 full-width-converted',
    ]);
    expect(diagnostics.every(({ severity }) => severity === 'notice')).toBe(true);
    expect(written).toContain('{"code": "110", "parent": "100", "zh": "民政"');
  });

  it.each([
    [
      'as spreadsheets write it',
      '\uFEFF分類代碼,分類名稱,上層代碼\r\n100,"內政\n及國土",\r\n110,民政,100\r\n',
    ],
    ['with tabs', '代碼\t中文名稱\n100\t內政, 國土\n110\t民政\n'],
    ['with columns in another order', 'EN,ZH,Parent,Code\nInterior,內政,,100\nCivil affairs,民政,100,110\n'],
    [
      'with a title above and a note below',
      '主題分類,\n,\n代 碼,名 稱\n100,內政\n110,民政\n,\n,備註：草案\n',
    ],
  ])('reads CSV %s', (_how, annex) => {
    const { merged, diagnostics } = importing(annex);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(merged?.table.classes.slice(0, 2)).toMatchObject([
      { code: '100', parent: null },
      { code: '110', parent: '100' },
    ]);
  });

  it.each([
    ['a code that is none', '代碼,名稱\n100,a\n11,b\n', 'annex.csv:3:1 bad-class-code'],
    ['a code twice', '代碼,名稱\n100,a\n１００,b\n', 'annex.csv:3:1 duplicate-class'],
    ['a parent that is missing', '代碼,名稱\n100,a\n121,b\n', 'annex.csv:3:1 missing-class-parent'],
    [
      'a parent that does not fit',
      '代碼,名稱,上層\n100,a,\n200,b,\n110,c,200\n',
      'annex.csv:4:1 wrong-class-parent',
    ],
    ['a class without a name', '代碼,名稱\n100,a\n110,\n', 'annex.csv:3:1 annex-row-without-name'],
    ['no headings', '100,a\n110,b\n', 'annex.csv:1:1 annex-without-table'],
    ['headings alone', '代碼,名稱\n', 'annex.csv:1:1 annex-without-table'],
    ['nothing', '', 'annex.csv:1:1 annex-without-table'],
    ['a quote that is not closed', '代碼,名稱\n"100,a\n', 'annex.csv:1:1 annex-unreadable'],
    ['a NUL', '代碼,名稱\n100,\0\n', 'annex.csv:2:5 nul-character'],
    ['Big5', Uint8Array.of(0xb0, 0xb1, 0xb9, 0x71), 'annex.csv:1:1 big5-encoding'],
    ['20 MB', new Uint8Array(20 * 1024 * 1024), 'annex.csv:1:1 annex-unreadable'],
  ])('writes nothing when the annex has %s', (_fault, annex, expected) => {
    const { written, before, diagnostics, merged, folder } = importing(annex);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(short)).toEqual([expected]);
    expect(merged).toBeUndefined();
    expect(written).toBe(before);
    expect(readdirSync(join(folder, 'classification')).sort()).toEqual([
      'cake.json',
      'service.json',
      'theme.json',
    ]);
  });

  it('writes nothing over a table it cannot read, for the office’s own classes are in it', () => {
    const { written, before, diagnostics } = importing(good, 'annex.csv', { [file]: '{\n' });
    expect(diagnostics.map(short)).toEqual([`${file}:1:1 unclosed-bracket`]);
    expect(written).toBe(before);
  });

  it.each(['annex.ods', 'annex.xlsx', 'nowhere.csv'])('says that it cannot read %s', (name) => {
    const path = join(makeContent({ 'annex.ods': 'a', 'annex.xlsx': 'a' }), name);
    const { diagnostics } = importClassification('theme', path, makeContent());
    expect(diagnostics.map(({ message }) => message.zh).join()).not.toMatch(/[A-Za-z]{4,}/);
    expect(diagnostics.map(short)).toEqual([`${name}:1:1 annex-unreadable`]);
  });

  it('says so when the content folder has no place for it', () => {
    const path = join(makeContent({ 'annex.csv': good }), 'annex.csv');
    const { diagnostics } = importClassification('theme', path, join(makeContent(), 'nowhere'));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['missing-content-folder']);
  });
});

describe('a spreadsheet', () => {
  const heading = ['代碼', '名稱'];

  it('is read as a person sees it, numbers and all', async () => {
    const { merged, diagnostics } = importing(
      await spreadsheet({
        工作表1: [['主題分類'], heading, [100, '內政'], [110, 'a & b <c>'], ['1B0', '選舉']],
      }),
      'annex.ods',
    );
    expect(diagnostics).toEqual([]);
    expect(merged?.table.classes.slice(0, 3)).toMatchObject([
      { code: '100' },
      { zh: 'a & b <c>' },
      { code: '1B0' },
    ]);
  });

  it('is read at the sheet of the tree that is asked for', async () => {
    const sheets = {
      施政分類: [heading, ['A00', 'a']],
      主題分類: [heading, ['100', 'b']],
      服務分類: [heading, ['C00', 'c']],
    };
    const { merged } = importing(await spreadsheet(sheets), 'annex.ods');
    expect(merged?.table.classes[0]).toMatchObject({ code: '100', zh: 'b' });
  });

  it('is not guessed at when two sheets could be meant', async () => {
    const sheets = { 一: [heading, ['A00', 'a']], 二: [heading, ['100', 'b']] };
    const { diagnostics } = importing(await spreadsheet(sheets), 'annex.ods');
    expect(diagnostics.map(short)).toEqual(['annex.ods:1:1 annex-with-two-tables']);
    expect(diagnostics[0]?.message.en).toContain('一、二');
  });

  it('is counted with its empty and repeated rows, so that a place is found again', () => {
    const empty =
      '<table:table-row table:number-rows-repeated="5"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const { diagnostics } = importing(
      madeByHand(row(...heading) + empty + row('100', 'a') + row('11', 'b')),
      'annex.ods',
    );
    expect(diagnostics.map(short)).toEqual(['annex.ods:8:1 bad-class-code']);
  });

  it('is read without the notes that colleagues left in its cells', () => {
    const noted = '100<office:annotation><text:p>對嗎？</text:p></office:annotation>';
    const { merged } = importing(
      madeByHand(row(...heading) + row(noted, 'a<text:s/>b &amp; &#20013;')),
      'annex.ods',
    );
    expect(merged?.table.classes[0]).toEqual({ code: '100', parent: null, zh: 'a b & 中' });
  });

  it.each([
    [
      'cells repeated a billion times',
      madeByHand(
        `${row(...heading)}<table:table-row><table:table-cell table:number-columns-repeated="2000000000"/></table:table-row>`,
      ),
    ],
    [
      'a row repeated a billion times',
      madeByHand(
        row(...heading) +
          row('100', 'a').replace(
            '<table:table-row>',
            '<table:table-row table:number-rows-repeated="2000000000">',
          ),
      ),
    ],
    [
      'entities that grow',
      madeByHand(
        row(...heading) + row('100', '&b;'),
        '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
      ),
    ],
    ['elements nested a hundred thousand times', madeByHand('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
    ['sixty megabytes of blanks', madeByHand(' '.repeat(60 * 1024 * 1024))],
    ['no content', zipSync({ mimetype: strToU8('a') })],
    ['damage', madeByHand(row(...heading)).slice(0, 200)],
  ])('does no harm with %s', (_what, annex) => {
    const { merged, diagnostics, written, before } = importing(annex, 'annex.ods');
    expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
    expect(merged).toBeUndefined();
    expect(written).toBe(before);
  });
});
