import { expect, it } from 'vitest';
import { jsonOf } from '../../../src/metadata/open-data/json.ts';
import { tableOf } from '../../../src/metadata/open-data/table.ts';
import { makeSite } from '../../support/make-site.ts';
import { planFiles } from '../../support/plan.ts';

it('has a row for every measure of a plan in each language, as printed and as it stands', async () => {
  const site = await makeSite(
    planFiles({
      '1.1.1.1': {
        lines: [
          'department: business',
          'period: any-time',
          'due: 2026-06-30',
          'fulfilledBy: [/search/, pages/contact]',
          'status: done',
          "evidence: [{ date: 2026-05-01, url: 'https://proof.example/', name: { zh-TW: 照片, en: Photo } }]",
        ],
      },
      '1.1.2.1': { lines: ['offline: 現場'], words: ['offline: On the spot'] },
    }),
  );
  const rows: unknown = JSON.parse(jsonOf(tableOf(site, 'plans')));
  expect(rows).toMatchObject([
    { plan: 'plans/small', language: 'zh-TW', number: '1.1.1.1' },
    { plan: 'plans/small', language: 'zh-TW', number: '1.1.2.1' },
    {
      language: 'en',
      aspect: 'Aspect',
      strategy: 'Strategy',
      item: 'Aligned',
      measure: 'Measure 1.1.1.1',
      department: 'Business Section',
      period: 'At all times',
      alignment: 'certain',
      due: '2026-06-30',
      status: 'done',
      evidence: ['2026-05-01 Photo https://proof.example/'],
      pages: ['https://office.example/site/en/search/', 'https://office.example/site/en/pages/contact/'],
      offline: null,
      url: 'https://office.example/site/en/plans/small/#measure-1.1.1.1',
    },
    {
      department: null,
      period: null,
      alignment: 'uncertain',
      status: 'not-recorded',
      offline: 'On the spot',
    },
  ]);
});
