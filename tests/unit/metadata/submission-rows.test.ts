import { describe, expect, it } from 'vitest';
import { dataIdentifier } from '../../../src/metadata/data-identifier.ts';
import { submissionFiles } from '../../../src/metadata/open-data/submission.ts';
import { makeSite, originalFile, siteFile, translatedFile } from '../../support/make-site.ts';
import { moreItems } from '../../support/more-items.ts';
import { someItems } from '../../support/office.ts';

const local = JSON.stringify({
  complete: true,
  source: 'test',
  classes: ['local-power', 'local-meter'].map((code) => ({ code, parent: null, zh: code })),
});

describe('submissionFiles', () => {
  it('register services, then forms, each in the languages it stands in', async () => {
    const site = await makeSite({
      ...someItems,
      ...moreItems,
      'site.yaml': siteFile('organization: { type: Corporation, oid: 2.16.886.1 }'),
      'services/local/index.zh-TW.md': originalFile({
        title: '在地服務',
        more: 'keywords: [甲, 乙]\nprovider: 本處\ntasks: [{ id: a, title: 看 }]\nuntranslated: { en: 只有中文 }',
      })
        .replace('service: [E00]', 'service: [E00, E10]')
        .replace('theme: [local-power]', 'theme: [local-power, local-meter]')
        .replace('cake: [local-power]', 'cake: [local-meter, local-power]'),
      'classification/theme.json': local,
      'classification/cake.json': local,
      'classification/service.json': JSON.stringify({
        complete: true,
        source: 'test',
        classes: [
          { code: 'E00', parent: null, zh: '生活' },
          { code: 'E10', parent: 'E00', zh: '安全' },
        ],
      }),
    });
    const [csv, json] = submissionFiles(site);
    expect(String(csv?.body).split('\r\n')[0]).toBe(
      '\uFEFFoid,identifier,categorytheme,categorycake,categoryservice,keywords,language,title,url',
    );
    const rows: unknown = JSON.parse(String(json?.body));
    expect(rows).toMatchObject([
      {
        oid: '2.16.886.1',
        identifier: '2.16.886.1#services/local',
        categorytheme: 'local-power,local-meter',
        categorycake: 'local-meter,local-power',
        categoryservice: 'E00,E10',
        keywords: '甲,乙',
        language: 'zh-TW',
        title: '在地服務',
        url: 'https://office.example/site/services/local/',
      },
      { title: '停電地圖', keywords: '停電', language: 'zh-TW' },
      { title: 'Outage map', url: 'https://office.example/site/en/services/map/' },
      { title: '其他服務', keywords: '' },
      { title: 'Other service' },
      { title: '空白書表' },
      { title: 'Empty form' },
      { title: '退費申請書' },
      { title: 'Refund form' },
    ]);
    expect(Array.isArray(rows) && rows.length).toBe(9);
  });

  it('have no identifier without an OID', async () => {
    const site = await makeSite({
      'forms/a/index.zh-TW.md': originalFile({ title: '甲' }),
      'forms/a/index.en.md': translatedFile({ title: 'A' }),
    });
    expect(JSON.parse(String(submissionFiles(site)[1]?.body))).toMatchObject([
      { oid: null, identifier: null, keywords: '' },
      { oid: null, identifier: null },
    ]);
    expect(dataIdentifier(site, 'forms/a')).toBeUndefined();
  });
});
