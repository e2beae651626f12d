import { parse } from 'csv-parse/sync';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/metadata/open-data/csv.ts';
import { openDataFiles } from '../../../src/metadata/open-data/files.ts';
import { jsonOf } from '../../../src/metadata/open-data/json.ts';
import { odsOf } from '../../../src/metadata/open-data/ods.ts';
import { tableOf } from '../../../src/metadata/open-data/table.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

const now = new Date('2026-11-23T00:00:00Z');
let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

describe('rows', () => {
  it('stand once per language, without samples', () => {
    expect(rowsOf('faqs').map(({ id, language, title }) => [id, language, title])).toEqual([
      ['faqs/power-out', 'zh-TW', '停電了怎麼辦？'],
      ['faqs/power-out', 'en', 'What if the power is out?'],
    ]);
    expect(rowsOf('disclosures').map(({ language }) => language)).toEqual(['zh-TW']);
  });

  it('tell everything of a question, in the language of the row', () => {
    expect(rowsOf('faqs')[1]).toEqual({
      id: 'faqs/power-out',
      language: 'en',
      title: 'What if the power is out?',
      summary: 'Call 1911.',
      department: 'Business Section',
      published: '2026-01-02',
      updated: '2026-03-04',
      reviewDue: '2027-03-31',
      theme: ['[local-power]Power'],
      cake: ['[local-power]Power'],
      service: ['[E00]生活安全及品質 (unofficial: Safety and quality of life)'],
      audience: ['Households'],
      legalBasis: [],
      sources: ['Handbook https://source.example/a'],
      answer: 'First ask the neighbours.\n\nCall 1911\nDays: to be added',
      url: 'https://office.example/site/en/faqs/power-out/',
    });
  });

  it('tell of an application what it takes', () => {
    expect(rowsOf('processes')[1]).toMatchObject({
      steps: ['Send: Fill in the form.', 'Check'],
      documents: ['No documents are needed'],
      workingDaysMin: 1,
      workingDaysMax: 3,
      fee: 'Free',
      channels: ['Web', 'Telephone'],
      online: 'https://apply.example/',
    });
  });

  it('tell of a disclosure where it is and what it covers', () => {
    expect(rowsOf('disclosures')[0]).toMatchObject({
      category: '規定',
      availability: '本頁提供',
      location: null,
      reason: null,
      periodFrom: '2024-01-01',
      periodTo: '2024-12-31',
    });
  });
});

describe('csvOf', () => {
  it('is read by Excel as UTF-8', () => {
    expect(csvOf(tableOf(site, 'faqs')).startsWith('\uFEFFid,language,title,')).toBe(true);
  });

  it('has a row for every row, however many lines a cell has', () => {
    const [, first] = readCsv(csvOf(tableOf(site, 'faqs')));
    expect(readCsv(csvOf(tableOf(site, 'faqs')))).toHaveLength(3);
    expect(first?.[14]).toBe('請先看鄰居。\n\n打 1911\n天數：待補');
  });

  it('never runs a cell as a formula', () => {
    expect(readCsv(csvOf(tableOf(site, 'disclosures')))[1]?.[2]).toBe("'=統計");
    const cells = ['=1', '+1', '-1', '@a', '\t=1', '＝1', '1-1'];
    const table = { kind: 'faqs', columns: [], rows: [cells] } as const;
    expect(readCsv(csvOf(table))[1]).toEqual(["'=1", "'+1", "'-1", "'@a", "'\t=1", "'＝1", '1-1']);
  });
});

describe('odsOf', () => {
  it('gives the same bytes in every time zone, at any time', async () => {
    const table = tableOf(site, 'faqs');
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const first = await odsOf(table, '常見問答', '2026-03-04');
    process.env['TZ'] = 'America/Los_Angeles';
    const second = await odsOf(table, '常見問答', '2026-03-04');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('is a spreadsheet whose type comes first, with lines as lines', async () => {
    const bytes = await odsOf(tableOf(site, 'faqs'), '常見問答', '2026-03-04');
    const entries = unzipSync(bytes);
    expect(strFromU8(bytes.subarray(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
    expect(read(entries, 'content.xml')).toContain('<text:p>打 1911</text:p><text:p>天數：待補</text:p>');
    expect(read(entries, 'content.xml')).toContain('<text:p>Answer</text:p>');
    expect(read(entries, 'meta.xml')).toContain('2026-03-04T00:00:00.000Z');
  });
});

describe('the catalogue', () => {
  it('names every file with its type and exact size', async () => {
    const files = await openDataFiles(site, now);
    const catalog = String(files.find(({ path }) => path === 'open-data/catalog.jsonld')?.body);
    for (const { path, body } of files.filter(({ path }) => !path.endsWith('catalog.jsonld'))) {
      const size = Buffer.from(body).length;
      const place = catalog.indexOf(`"@id": "https://office.example/site/${path}#distribution"`);
      expect(place).toBeGreaterThan(0);
      expect(catalog.slice(place, place + 1500)).toContain(`"@value": "${String(size)}"`);
    }
    expect(catalog).toContain('https://www.iana.org/assignments/media-types/text/csv');
    expect(catalog).toContain('"@language": "en",\n          "@value": "FAQ"');
  });

  it('says the rights, or the licence once the office has chosen one', async () => {
    expect(await catalogOf(site)).toContain('dct:RightsStatement');
    const licensed = await makeSite({ ...someItems, 'site.yaml': siteFile('openDataLicence: open') });
    expect(await catalogOf(licensed)).toContain('"@id": "https://licence.example/1.0"');
    expect(await catalogOf(licensed)).not.toContain('dct:rights');
  });
});

async function catalogOf(of: Site): Promise<string> {
  return String((await openDataFiles(of, now)).find(({ path }) => path.endsWith('.jsonld'))?.body);
}

function rowsOf(kind: 'disclosures' | 'faqs' | 'processes'): Record<string, unknown>[] {
  const rows: unknown = JSON.parse(jsonOf(tableOf(site, kind)));
  return Array.isArray(rows)
    ? rows.filter((row): row is Record<string, unknown> => typeof row === 'object')
    : [];
}

function readCsv(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true });
}

function read(entries: Record<string, Uint8Array>, path: string): string {
  return strFromU8(entries[path] ?? new Uint8Array());
}
