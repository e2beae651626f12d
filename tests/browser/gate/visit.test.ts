import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/gate/browser/launch-browser.ts';
import { checkCanary } from '../../../src/gate/engines/canary.ts';
import { states } from '../../../src/gate/rendered/states.ts';
import { visitPage, type Visit, type VisitRequest } from '../../../src/gate/rendered/visit.ts';
import { servePages, type Answer } from '../../support/served-pages.ts';

const [desktop] = states;

/** A good page around something. */
function pageWith(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>用電申請－測試所</title>${head}</head><body><main><h1>用電申請</h1><p>請帶身分證到櫃檯。</p>${body}</main></body></html>`;
}

const answers: Record<string, Answer> = {
  '/good': pageWith('<link rel="stylesheet" href="/look.css">'),
  '/look.css': { type: 'text/css', body: 'body { color: black }' },
  '/nameless': pageWith('<img src="/dot.gif">'),
  '/calls': pageWith(
    '<img alt="計數" src="http://counter.example/1.gif"><script src="https://cdn.example/a.js"></script>',
  ),
  '/percent': pageWith(
    '<a href="#100%">到說明</a><img alt="長條圖" src="/100%.png"><p id="100%">用電說明。</p>',
  ),
  '/big5': pageWith(
    '<a href="#%B9q">到說明</a><img alt="長條圖" src="/%B9q.png"><p id="%B9q">用電說明。</p>',
  ),
  '/asks': pageWith('<script>alert("歡迎光臨"); confirm("要繼續嗎？")</script>'),
  '/round': (response) => {
    response.writeHead(302, { Location: '/round' }).end();
  },
  '/reloads': pageWith('<script>setInterval(() => { location.href = "/reloads?" + Date.now() }, 5)</script>'),
  '/waits': pageWith('<img alt="等不到的圖" src="/never.png">'),
  '/never.png': () => undefined,
  '/loops': pageWith('<script>addEventListener("load", () => { for (;;); })</script>'),
  '/loops-at-once': pageWith('<script>for (;;);</script>'),
  '/leaves': pageWith('<meta http-equiv="refresh" content="0;url=/good"><img src="/dot.gif">'),
  '/many': pageWith(`<ul>${'<li>項目</li>'.repeat(50_000)}</ul>`),
  '/large': pageWith(`<p>${'文'.repeat(10_000_000)}</p>`),
  '/deep': pageWith(`${'<div>'.repeat(3000)}深${'</div>'.repeat(3000)}`),
};

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof servePages>> | undefined;
beforeAll(async () => {
  server = await servePages(answers);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function visit(path: string, options: Partial<VisitRequest> = {}): Promise<Visit> {
  if (!browser || !server || !desktop) throw new Error('The browser has not started.');
  return visitPage(browser, { url: server.url + path, path, state: desktop, level: 'AA', ...options });
}

function rulesOf({ findings }: Visit): string[] {
  return findings.map(({ rule }) => rule);
}

describe('a visit', () => {
  it('finds nothing on a good page, and names the files it is made of', async () => {
    const visited = await visit('/good');
    expect(rulesOf(visited)).toEqual([]);
    expect(visited.loaded).toContain('/good');
    expect(visited.loaded).toContain('/look.css');
  });

  it.each([
    ['/percent', '/100%.png'],
    ['/big5', '/%B9q.png'],
  ])('judges a page to its end whose addresses are no UTF-8: %s', async (path, image) => {
    const visited = await visit(path);
    expect(visited.findings.filter(({ engine }) => engine === 'run')).toEqual([]);
    expect(visited.loaded).toContain(image);
  });

  it('says in both languages what is wrong, and where', async () => {
    const { findings } = await visit('/nameless');
    const finding = findings.find(({ rule }) => rule === 'axe/image-alt');
    expect(finding).toMatchObject({ wcag: ['1.1.1'], level: 'A', severity: 'barrier', selector: 'img' });
    expect(finding?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(finding?.message.en).toMatch(/alternative text/);
  });

  it('runs only what it is asked for', async () => {
    expect(rulesOf(await visit('/nameless', { only: new Set(['axe/label']) }))).toEqual([]);
    expect(rulesOf(await visit('/nameless', { only: new Set(['axe']) }))).toEqual(['axe/image-alt']);
  });
});

describe('a page that misbehaves is a finding, and the next page is unharmed', () => {
  it.each([
    { name: 'calls other sites', path: '/calls', rule: 'calls-out' },
    { name: 'opens dialogs', path: '/asks', rule: 'opens-dialogs' },
    { name: 'is redirected in a circle', path: '/round', rule: 'redirects-for-ever' },
    { name: 'keeps going elsewhere', path: '/reloads', rule: 'redirects-for-ever' },
    { name: 'never stops loading', path: '/waits', rule: 'never-stops-loading' },
    { name: 'loops for ever once it has come', path: '/loops', rule: 'hangs' },
    { name: 'loops for ever before it has come', path: '/loops-at-once', rule: 'hangs' },
    { name: 'is not there', path: '/nowhere', rule: 'not-reached' },
  ])('$name', async ({ path, rule }) => {
    const visited = await visit(path, { timeoutSeconds: 6 });
    expect(rulesOf(visited)).toContain(rule);
    expect(visited.seconds).toBeLessThan(12);
    expect(rulesOf(await visit('/good'))).toEqual([]);
  });

  it('judges the page that was asked for, not the one it leads to', async () => {
    const visited = await visit('/leaves');
    expect(rulesOf(visited)).toContain('axe/image-alt');
  });

  it.each(['/many', '/large', '/deep'])(
    'comes back from %s in bounded time',
    async (path) => {
      const visited = await visit(path, { timeoutSeconds: 20 });
      expect(visited.seconds).toBeLessThan(40);
      expect(rulesOf(await visit('/good'))).toEqual([]);
    },
    90_000,
  );
});

it('notices an engine that says nothing', async () => {
  if (!browser) throw new Error('The browser has not started.');
  expect(await checkCanary(browser)).toEqual([]);
});
