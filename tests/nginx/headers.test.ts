import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headerPolicy } from '../../src/metadata/policy.ts';
import { basePathOf } from '../../src/serve/build-marker.ts';
import { serveFolder, type RunningServer } from '../../src/serve/serve-folder.ts';
import { startNginx, type Nginx } from '../support/start-nginx.ts';

let nginx: Nginx | undefined;
let own: RunningServer | undefined;

beforeAll(async () => {
  const sites = inject('sites');
  if (!sites) throw new Error('The sites were not built.');
  nginx = await startNginx(sites.office);
  own = await serveFolder(sites.office, 0, basePathOf(sites.office));
}, 60_000);
afterAll(async () => {
  await nginx?.stop();
  await own?.close();
});

/** What a host may not leave out or say otherwise than the preview does. */
const promised = [
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'strict-transport-security',
  'access-control-allow-origin',
  'content-type',
];

/** Status and headers of an address, spelled alike. */
async function answer(server: { url: string } | undefined, path: string): Promise<string[]> {
  const { status, headers } = await fetch(new URL(path, server?.url), { redirect: 'manual' });
  const told = promised.map(
    (name) => `${name}: ${headers.get(name)?.toLowerCase().replaceAll(' ', '') ?? ''}`,
  );
  return [String(status), ...told];
}

describe('a real nginx with the site’s own nginx-headers.conf', () => {
  it.each([
    '/',
    '/en/',
    '/faqs/',
    '/faqs/feed.xml',
    '/search/',
    '/en/search/',
    '/open-data/faqs.csv',
    '/open-data/faqs.json',
    '/open-data/faqs.ods',
    '/manifest.webmanifest',
    '/opensearch.xml',
    '/robots.txt',
    '/nothing/here/',
    '/en/nothing/',
  ])('answers %s as the preview does', async (path) => {
    expect(await answer(nginx, path)).toEqual(await answer(own, path));
  });

  it.each([
    ['/', '/'],
    ['/en/faqs/', '/'],
    ['/nothing/', '/'],
    ['/search/', '/search/'],
    ['/en/search/', '/search/'],
  ])('gives %s the policy of its kind of page, once', async (path, kind) => {
    const { headers } = await fetch(new URL(path, nginx?.url));
    expect(headers.get('content-security-policy')).toBe(headerPolicy(kind));
  });

  it('says in the language of the address that a page is not there', async () => {
    for (const [path, language] of Object.entries({ '/nothing/': 'zh-TW', '/en/nothing/': 'en' })) {
      const page = await fetch(new URL(path, nginx?.url));
      expect(page.status).toBe(404);
      expect(await page.text()).toContain(`<html lang="${language}"`);
    }
  });

  it('keeps files with a digest in their name for a year', async () => {
    const home = await (await fetch(new URL('/', nginx?.url))).text();
    const [style = ''] = /\/_astro\/[^"]+\.css/.exec(home) ?? [];
    const { status, headers } = await fetch(new URL(style, nginx?.url));
    expect({ status, kept: headers.get('cache-control') }).toEqual({
      status: 200,
      kept: 'public, max-age=31536000, immutable',
    });
  });

  it.each([
    '/_headers',
    '/.htaccess',
    '/.mingbai',
    '/.mingbai-files',
    '/nginx-headers.conf',
    '/en/%5fheaders',
  ])('gives nothing away for %s', async (path) => {
    const { status, headers } = await fetch(new URL(path, nginx?.url));
    expect(status).toBe(404);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
