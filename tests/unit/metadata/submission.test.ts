import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { submissionFiles } from '../../../src/metadata/open-data/submission.ts';
import { makeSite, originalFile, siteFile, translatedFile } from '../../support/make-site.ts';

const items = {
  'services/apply/index.zh-TW.md': originalFile({
    title: '網路申辦',
    more: 'keywords: [申辦, 線上]\nprovider: 本處\ntasks: [{ id: a, title: 送件 }]\nprepare: []',
  }),
  'services/apply/index.en.md': translatedFile({
    title: 'Apply online',
    more: 'keywords: [apply]\nprovider: The office\ntasks: [{ id: a, title: Send }]',
  }),
  'forms/guess/index.zh-TW.md': originalFile({ title: '示範書表', more: 'sample: true' }),
  'forms/guess/index.en.md': translatedFile({ title: 'A sample form' }),
};

async function rows(file: string): Promise<unknown> {
  const site = await makeSite({ ...items, 'site.yaml': file });
  const [csv, json] = submissionFiles(site);
  const fromJson: unknown = JSON.parse(String(json?.body));
  const fromCsv: unknown = parse(String(csv?.body), { bom: true, columns: true });
  expect([csv?.path, json?.path]).toEqual([
    'open-data/myegov-services.csv',
    'open-data/myegov-services.json',
  ]);
  expect(fromCsv).toEqual(JSON.parse(String(json?.body).replaceAll('null', '""')));
  return fromJson;
}

it('registers each service and form in each language, without samples', async () => {
  expect(await rows(siteFile())).toMatchObject([
    {
      categorytheme: 'local-power',
      categorycake: 'local-power',
      categoryservice: 'E00',
      keywords: '申辦,線上',
      language: 'zh-TW',
      title: '網路申辦',
    },
    { keywords: 'apply', language: 'en', title: 'Apply online' },
  ]);
});
