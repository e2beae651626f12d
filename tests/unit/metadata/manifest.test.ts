import { describe, expect, it } from 'vitest';
import { webManifest } from '../../../src/metadata/manifest.ts';
import { makeSite } from '../../support/make-site.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>甲</title></svg>';

describe('webManifest', () => {
  it('opens the site as an ordinary tab', async () => {
    expect(JSON.parse(webManifest(await makeSite()))).toEqual({
      id: '/site/',
      name: '甲區電力服務處',
      short_name: '甲區服務處',
      description: '用電的說明。',
      lang: 'zh-TW',
      start_url: '/site/',
      scope: '/site/',
      display: 'browser',
      icons: [{ src: '/site/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    });
  });

  it('has the icon of the office where it has one', async () => {
    const own = await makeSite({ 'assets/favicon.svg': icon });
    expect(webManifest(own)).toContain('"src": "/site/assets/favicon.svg"');
    const other = await makeSite({ 'assets/other.svg': icon });
    expect(webManifest(other)).toContain('"src": "/site/favicon.svg"');
  });
});
