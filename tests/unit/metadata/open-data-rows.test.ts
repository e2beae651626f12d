import { beforeAll, describe, expect, it } from 'vitest';
import { openDataKinds, type OpenDataKind } from '../../../src/metadata/open-data/columns.ts';
import { jsonOf } from '../../../src/metadata/open-data/json.ts';
import { flatCell, tableOf } from '../../../src/metadata/open-data/table.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite, originalFile, translatedFile } from '../../support/make-site.ts';
import { moreItems } from '../../support/more-items.ts';
import { someItems } from '../../support/office.ts';
import { planFiles } from '../../support/plan.ts';

let site: Site;
beforeAll(async () => {
  site = await makeSite({ ...someItems, ...moreItems });
});

const base = ['id', 'language', 'title', 'summary', 'department', 'published', 'updated', 'reviewDue'];
const leading = [...base, 'theme', 'cake', 'service', 'audience', 'legalBasis', 'sources'];

/** The rows of an item in its languages, without what every kind has. */
function rowsOf(kind: OpenDataKind, id: string, of: Site = site): unknown[] {
  const rows: unknown = JSON.parse(jsonOf(tableOf(of, kind)));
  const all: unknown[] = Array.isArray(rows) ? rows : [];
  return all.flatMap((row) => {
    const cells = Object.entries(typeof row === 'object' && row ? row : {});
    if (!cells.some(([name, value]) => name === 'id' && value === id)) return [];
    return [Object.fromEntries(cells.filter(([name]) => !leading.includes(name)))];
  });
}

describe('the columns', () => {
  it.each<[OpenDataKind, string[]]>([
    [
      'disclosures',
      [...leading, 'category', 'availability', 'location', 'reason', 'periodFrom', 'periodTo', 'url'],
    ],
    ['faqs', [...leading, 'answer', 'url']],
    [
      'processes',
      [
        ...leading,
        ...[
          'steps',
          'documents',
          'workingDaysMin',
          'workingDaysMax',
          'fee',
          'channels',
          'online',
          'slip',
          'url',
        ],
      ],
    ],
    ['services', [...leading, 'provider', 'address', 'tasks', 'prepare', 'hours', 'flows', 'url']],
    ['forms', [...leading, 'number', 'version', 'necessityReviewed', 'files', 'flows', 'url']],
    [
      'plans',
      [
        ...[
          'plan',
          'language',
          'number',
          'aspect',
          'strategy',
          'item',
          'measure',
          'department',
          'period',
          'alignment',
        ],
        ...['due', 'status', 'evidence', 'reviews', 'pages', 'offline', 'note', 'url'],
      ],
    ],
  ])('of %s keep their names and their order', (kind, names) => {
    expect(tableOf(site, kind).columns.map(({ name }) => name)).toEqual(names);
  });

  it('have a name for readers in every language', () => {
    for (const kind of openDataKinds) {
      const table = tableOf(site, kind);
      expect(table.kind).toBe(kind);
      for (const { name, labels } of table.columns) {
        expect(Object.keys(labels), name).toEqual(['zh-TW', 'en']);
        expect(
          Object.values(labels).filter((label) => label.trim() === ''),
          name,
        ).toEqual([]);
      }
    }
    const labels = new Map(tableOf(site, 'faqs').columns.map(({ name, labels: own }) => [name, own]));
    expect(labels.get('language')).toEqual({ 'zh-TW': '語言', en: 'Language' });
    expect(labels.get('reviewDue')).not.toEqual(labels.get('updated'));
  });
});

describe('the rows', () => {
  it('of an application have its steps with their branches, and its documents with their reasons', () => {
    expect(rowsOf('processes', 'processes/meter')).toEqual([
      {
        steps: ['送件', '審核 (待確認): 看文件。 如果缺件：到第 1 步：送件 如果不符：到這裡就結束', '接電'],
        documents: [
          '證件 / 必備 / 為什麼需要：確認本人。 / 本機關可以自行查驗',
          '同意書 (待確認) / 視情況 / 租屋時 / 本機關無法自行查驗，請您準備 / 正本',
        ],
        workingDaysMin: null,
        workingDaysMax: null,
        fee: null,
        channels: ['網路', '電話', '臨櫃'],
        online: null,
        slip: '會打電話。',
        url: 'https://office.example/site/processes/meter/',
      },
      {
        steps: [
          'Send',
          'Check (to be confirmed): Read the papers. If something is missing: Go to step 1: Send If it does not fit: It ends here',
          'Connect',
        ],
        documents: [
          'Identity card / Always / Why we need it: To know you. / The office can look it up itself',
          'Consent (to be confirmed) / Depends / When renting / The office cannot look it up; please bring it / Original',
        ],
        workingDaysMin: null,
        workingDaysMax: null,
        fee: null,
        channels: ['Web', 'Telephone', 'Counter'],
        online: null,
        slip: 'We call you.',
        url: 'https://office.example/site/en/processes/meter/',
      },
    ]);
  });

  it('of an application whose documents nobody knows have null', async () => {
    const file = someItems['processes/transfer/index.zh-TW.md']?.toString() ?? '';
    const unknown = await makeSite({
      ...someItems,
      'processes/transfer/index.zh-TW.md': file.replace('documents: []', 'documents: null'),
    });
    expect(rowsOf('processes', 'processes/transfer', unknown)[0]).toMatchObject({ documents: null });
  });

  it('of a document whose reason nobody knows have none', async () => {
    const file = someItems['processes/transfer/index.zh-TW.md']?.toString() ?? '';
    const words = someItems['processes/transfer/index.en.md']?.toString() ?? '';
    const plain = await makeSite({
      ...someItems,
      'processes/transfer/index.zh-TW.md': file.replace(
        'documents: []',
        'documents: [{ id: a, required: always, title: 證件, why: null, lookup: null }]',
      ),
      'processes/transfer/index.en.md': words.replace(
        'fee: Free',
        'fee: Free\ndocuments: [{ id: a, title: Card }]',
      ),
    });
    expect(rowsOf('processes', 'processes/transfer', plain)).toMatchObject([
      { documents: ['證件 / 必備'] },
      { documents: ['Card / Always'] },
    ]);
  });

  it('name the department and the readers of the item among others', async () => {
    const several = await makeSite({
      ...someItems,
      'departments.yaml':
        '- id: first\n  name: { zh-TW: 首組, en: First }\n- id: business\n  name: { zh-TW: 業務組, en: Business }\n',
      'audiences.yaml':
        '- id: other\n  name: { zh-TW: 他人, en: Others }\n- id: household\n  name: { zh-TW: 住家, en: Households }\n',
    });
    expect(JSON.parse(jsonOf(tableOf(several, 'processes')))).toMatchObject([
      { department: '業務組', audience: ['住家'] },
      { department: 'Business', audience: ['Households'] },
    ]);
  });

  it('of a service have what it does and what to have at hand', () => {
    expect(rowsOf('services', 'services/map')[1]).toEqual({
      provider: 'The office',
      address: 'https://map.example/',
      tasks: ['See outages', 'Report (to be confirmed)'],
      prepare: ['Customer number', 'Telephone (to be confirmed)'],
      hours: 'All day',
      flows: ['processes/meter'],
      url: 'https://office.example/site/en/services/map/',
    });
    expect(rowsOf('services', 'services/plain')[0]).toEqual({
      provider: '本處',
      address: null,
      tasks: ['看'],
      prepare: null,
      hours: null,
      flows: [],
      url: 'https://office.example/site/services/plain/',
    });
  });

  it('of a form have its files by title and address', () => {
    expect(rowsOf('forms', 'forms/refund')[1]).toEqual({
      number: 'A1',
      version: '2',
      necessityReviewed: '2026-02-03',
      files: ['Application https://office.example/site/forms/refund/%E7%94%B3%E8%AB%8B%E6%9B%B8.csv'],
      flows: ['processes/meter'],
      url: 'https://office.example/site/en/forms/refund/',
    });
    expect(rowsOf('forms', 'forms/empty')[0]).toMatchObject({
      number: null,
      version: null,
      necessityReviewed: null,
      files: [],
      flows: [],
    });
  });

  it('of a disclosure have where it is, or why there is none', () => {
    expect(rowsOf('disclosures', 'disclosures/elsewhere')[1]).toEqual({
      category: 'Rules',
      availability: 'On another website',
      location: 'https://elsewhere.example/',
      reason: null,
      periodFrom: null,
      periodTo: null,
      url: 'https://office.example/site/en/disclosures/elsewhere/',
    });
    expect(rowsOf('disclosures', 'disclosures/none')[1]).toMatchObject({
      availability: 'Does not apply',
      location: null,
      reason: 'We have none.',
    });
  });

  it('have laws with their articles, sources with their addresses and classes with their codes', async () => {
    const rows: unknown = JSON.parse(jsonOf(tableOf(site, 'processes')));
    expect(rows).toMatchObject([
      { id: 'processes/meter', legalBasis: ['甲法 第 1 條', '乙法'], service: ['[E00]生活安全及品質'] },
      { id: 'processes/meter', legalBasis: ['Act A Article 1', 'Act B'] },
      { id: 'processes/transfer', legalBasis: [] },
      { id: 'processes/transfer', legalBasis: [] },
    ]);
    const disclosed: unknown = JSON.parse(jsonOf(tableOf(site, 'disclosures')));
    expect(disclosed).toMatchObject([
      { sources: ['甲部 https://source.example/b', '乙部'] },
      { sources: ['Ministry A https://source.example/b', 'Ministry B'] },
      { sources: [] },
      { sources: [] },
      { sources: [] },
    ]);
    const classes = (classes: unknown[]) => JSON.stringify({ complete: true, source: 'test', classes });
    const official = await makeSite({
      ...someItems,
      'classification/service.json': classes([
        { code: 'E00', parent: null, zh: '生活', en: 'Life', gloss: { en: 'Living' } },
      ]),
      'classification/theme.json': classes([
        { code: 'local-power', parent: null, zh: '電力' },
        { code: '100', parent: null, zh: '內政' },
      ]),
    });
    expect(JSON.parse(jsonOf(tableOf(official, 'faqs')))).toMatchObject([
      { service: ['[E00]生活'], theme: ['[local-power]電力'] },
      { service: ['[E00]Life'], theme: ['[local-power]電力'] },
    ]);
  });

  it('have the code or the id alone of what no registry knows', () => {
    const without = tableOf(
      {
        ...site,
        departments: [],
        classification: { ...site.classification, theme: { ...site.classification.theme, classes: [] } },
      },
      'faqs',
    );
    expect(JSON.parse(jsonOf(without))).toMatchObject([
      { department: 'business', theme: ['[local-power]'] },
      { department: 'business', theme: ['[local-power]'] },
    ]);
  });

  it('hold each entry of a list on one line', async () => {
    const odd = await makeSite({
      'services/odd/index.zh-TW.md': originalFile({
        more: 'provider: "本\\n處"\ntasks: [{ id: a, title: "一\\n\\n  二" }]',
      }),
      'services/odd/index.en.md': translatedFile({
        more: 'provider: The office\ntasks: [{ id: a, title: One }]',
      }),
    });
    expect(rowsOf('services', 'services/odd', odd)[0]).toMatchObject({
      provider: '本\n處',
      tasks: ['一 二'],
    });
  });
});

describe('a measure of a plan', () => {
  it('has its part of the plan, its shares, reviews and notes', async () => {
    const planned = await makeSite({
      ...planFiles({
        '1.1.1.1': {
          lines: [
            'allDepartments: true',
            'status: under-way',
            'fulfilledBy: [/search/, pages/contact]',
            'evidence: [{ date: 2026-05-01, page: pages/contact, name: { zh-TW: 照片, en: Photo } }]',
            'reviews: [{ date: 2026-06-01, by: business, finding: { zh-TW: 可行, en: Works } }]',
            'note: 註記',
          ],
          words: ['note: A note'],
        },
        '1.1.2.1': { lines: ['offline: 現場'], words: ['offline: On the spot'] },
        '1.1.1.2': {
          lines: ['department: business', 'offline: 現場'],
          words: ['offline: On the spot'],
        },
      }),
      'departments.yaml':
        '- id: first\n  name: { zh-TW: 首組, en: First }\n- id: business\n  name: { zh-TW: 業務組, en: Business }\n',
    });
    expect(JSON.parse(jsonOf(tableOf(planned, 'plans')))).toMatchObject([
      {
        department: '各部門',
        alignment: 'certain',
        evidence: ['2026-05-01 照片 pages/contact'],
        reviews: ['2026-06-01 business 可行'],
        note: ['註記'],
      },
      { aspect: '面向', strategy: '策略', item: '對不齊的項目', department: null, note: [] },
      { number: '1.1.1.2', department: '業務組' },
      { department: 'All departments', reviews: ['2026-06-01 business Works'], note: ['A note'] },
      { item: 'Not aligned', reviews: [], evidence: [], pages: [] },
      { number: '1.1.1.2', department: 'Business' },
    ]);
  });
});

describe('flatCell', () => {
  it('writes a list as lines, and leaves the rest as it is', () => {
    expect([['a', 'b'], [], 'a', 1, null].map(flatCell)).toEqual(['a\nb', '', 'a', 1, null]);
  });
});
