import { describe, expect, it } from 'vitest';
import { documentPath } from '../../../src/metadata/document-path.ts';
import { assetUrl, pathOf, siteUrl, urlOf } from '../../../src/metadata/urls.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';

describe('addresses', () => {
  it('stand below the path of the site, whether it ends in a slash or not', async () => {
    const site = await makeSite({
      'site.yaml': siteFile().replace('office.example/site/', 'office.example/site'),
    });
    expect(siteUrl(site).href).toBe('https://office.example/site/');
    expect(pathOf(site, 'zh-TW', '/faqs/')).toBe('/site/faqs/');
    expect(pathOf(site, 'en', '/faqs/')).toBe('/site/en/faqs/');
    expect(urlOf(site, 'en', '/')).toBe('https://office.example/site/en/');
    expect(assetUrl(site, '/a b.csv')).toBe('https://office.example/site/a%20b.csv');
    const root = await makeSite({
      'site.yaml': siteFile().replace('office.example/site/', 'office.example'),
    });
    expect(pathOf(root, 'en', '/')).toBe('/en/');
    expect(assetUrl(root, '/robots.txt')).toBe('https://office.example/robots.txt');
  });

  it('of documents have no slash in front, and the language first', () => {
    expect(documentPath({ defaultLocale: 'zh-TW' }, 'zh-TW', '/faqs/feed.xml')).toBe('faqs/feed.xml');
    expect(documentPath({ defaultLocale: 'zh-TW' }, 'en', '/faqs/feed.xml')).toBe('en/faqs/feed.xml');
    expect(documentPath({ defaultLocale: 'zh-TW' }, 'en', 'robots.txt')).toBe('en/robots.txt');
    expect(documentPath({ defaultLocale: 'zh-TW' }, 'zh-TW', 'a/b')).toBe('a/b');
  });
});
