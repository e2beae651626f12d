import { inject, afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePathOf } from '../../src/serve/build-marker.ts';
import { serveFolder, type RunningServer } from '../../src/serve/serve-folder.ts';

let office: RunningServer | undefined;
let township: RunningServer | undefined;

beforeAll(async () => {
  const sites = inject('sites');
  if (!sites) throw new Error('The sites were not built.');
  office = await serveFolder(sites.office, 0, basePathOf(sites.office));
  township = await serveFolder(sites.township, 0, basePathOf(sites.township));
});
afterAll(async () => {
  await office?.close();
  await township?.close();
});

async function get(path: string, server = office): Promise<Response> {
  return fetch(new URL(path, server?.url), { redirect: 'manual' });
}

describe('the server', () => {
  it('sends the policy and the types of the headers file', async () => {
    const page = await get('/faqs/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/faqs/feed.xml')).headers.get('content-type')).toBe(
      'application/atom+xml; charset=utf-8',
    );
  });

  it('answers an unknown address with the 404 page of its language', async () => {
    const chinese = await get('/nothing/here/');
    expect(chinese.status).toBe(404);
    expect(await chinese.text()).toContain('lang="zh-TW"');
    const english = await get('/en/nothing/');
    expect(english.status).toBe(404);
    expect(await english.text()).toContain('lang="en"');
  });

  it('gives a page its slash', async () => {
    const answer = await get('/faqs');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/faqs/');
  });

  it.each([
    '/_headers',
    '/.htaccess',
    '/../package.json',
    '/%2e%2e/package.json',
    '/%00',
    '/%ff',
    '/%5fheaders',
    '//',
    '//evil.example/',
  ])('gives nothing away for %s', async (path) => {
    const answer = await fetch(`${office?.url.slice(0, -1) ?? ''}${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('location') ?? '').not.toContain('evil');
    expect(await answer.text()).not.toMatch(/mingbai-build|"dependencies"|frame-ancestors 'none'\n/);
  });

  it('serves a site below its base path, and nothing beside it', async () => {
    expect((await get('/township/vi/', township)).status).toBe(200);
    expect((await get('/vi/', township)).status).toBe(404);
  });
});
