import { describe, expect, it } from 'vitest';
import { formatInstant, startOfDay } from '../../../src/metadata/instants.ts';
import { webManifest } from '../../../src/metadata/manifest.ts';
import { openSearchDescription } from '../../../src/metadata/opensearch.ts';
import { robotsTxt } from '../../../src/metadata/robots.ts';
import { securityTxt } from '../../../src/metadata/security-txt.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';
import { wellFormed } from '../../support/well-formed.ts';

const now = new Date('2026-11-23T04:05:06.789Z');

describe('securityTxt', () => {
  it('expires within a year of the build, as RFC 9116 asks', async () => {
    expect(securityTxt(await makeSite(), now)).toBe(`Contact: https://office.example/site/pages/contact/
Expires: 2027-11-22T04:05:06Z
Preferred-Languages: zh-TW, en
Canonical: https://office.example/site/.well-known/security.txt
`);
  });

  it('names the e-mail address once the office has one', async () => {
    const file = siteFile().replace("phone: '1911'", "phone: '1911', email: help@office.example");
    expect(securityTxt(await makeSite({ 'site.yaml': file }), now)).toContain(
      'Contact: mailto:help@office.example\n',
    );
  });

  it('gives the telephone while neither an e-mail address nor the site’s own is known', async () => {
    const file = siteFile().replace(/^url: .*$/m, 'url: null');
    expect(securityTxt(await makeSite({ 'site.yaml': file }), now)).toMatch(/^Contact: tel:1911\n/);
  });
});

describe('openSearchDescription', () => {
  it('searches in its own language', async () => {
    const xml = openSearchDescription(await makeSite(), 'en');
    expect(wellFormed(xml)).toBe(true);
    expect(xml).toContain('template="https://office.example/site/en/search/?q={searchTerms}"');
    expect(xml).toContain('<Language>en</Language>');
  });

  it('has a short name of no more than the 16 characters allowed, cut between words', async () => {
    expect(openSearchDescription(await makeSite(), 'en')).toContain('<ShortName>Area A Power</ShortName>');
  });
});

it('robots.txt points to the sitemap', async () => {
  expect(robotsTxt(await makeSite())).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/office\.example\/site\/sitemap-index\.xml\n$/,
  );
});

it('the web manifest starts at the site, under its base path', async () => {
  expect(JSON.parse(webManifest(await makeSite()))).toMatchObject({
    start_url: '/site/',
    scope: '/site/',
    icons: [{ src: '/site/favicon.svg' }],
  });
});

describe('instants', () => {
  it.each([
    ['2026-11-23', 'Asia/Taipei', '2026-11-23T00:00:00+08:00'],
    ['2026-07-01', 'America/New_York', '2026-07-01T00:00:00-04:00'],
    ['2026-07-01', 'UTC', '2026-07-01T00:00:00Z'],
    ['2026-07-01', 'Asia/Kathmandu', '2026-07-01T00:00:00+05:45'],
  ])('%s begins in %s at %s', (day, zone, instant) => {
    expect(startOfDay(day, zone)).toBe(instant);
  });

  it('leaves out fractions of a second', () => {
    expect(formatInstant(now)).toBe('2026-11-23T04:05:06Z');
  });
});
