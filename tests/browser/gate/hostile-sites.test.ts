import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchSealedBrowser } from '../../../src/gate/browser/launch-browser.ts';
import { states } from '../../../src/gate/rendered/states.ts';
import { visitPage } from '../../../src/gate/rendered/visit.ts';
import { runInBrowsers } from '../../../src/gate/run/browser-workers.ts';
import { secondOpinion } from '../../../src/gate/run/second-opinion.ts';
import { hostilePages, type HostilePage, type Listeners } from '../../support/hostile-pages.ts';
import { servePages } from '../../support/served-pages.ts';

const [desktop] = states;

/** Every connection that reached a listener. */
const heard: string[] = [];
const http = createServer((request, response) => {
  heard.push(`${String(request.method)} ${String(request.url)}`);
  response.end();
}).on('upgrade', (request, socket) => {
  heard.push(`socket ${String(request.url)}`);
  socket.destroy();
});
const udp = createSocket('udp4').on('message', () => heard.push('udp'));

let pages: Record<string, HostilePage> = {};
let server: Awaited<ReturnType<typeof servePages>> | undefined;
beforeAll(async () => {
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => void udp.bind(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const listeners: Listeners = {
    http: `127.0.0.1:${String(port)}`,
    udp: `127.0.0.1:${String(udp.address().port)}`,
  };
  pages = hostilePages(listeners);
  const paths = Object.values(pages).map(({ answer }, index) => [pathOf(index), answer] as const);
  server = await servePages({
    ...Object.fromEntries(paths),
    '/dot.gif': { type: 'image/gif', body: 'GIF89a' },
  });
});
afterAll(async () => {
  await server?.close();
  http.closeAllConnections();
  http.close();
  udp.close();
});

function pathOf(index: number): string {
  return `/${String(index)}/`;
}

/** Seconds for a page; what hangs uses them up. */
const patience = 5;

it('reaches nobody with any page, ends each in time, and tells who called out', async () => {
  if (!server || !desktop) throw new Error('The server has not started.');
  const { url } = server;
  const wrong: string[] = [];
  const launch = async (): Promise<Browser> => launchSealedBrowser(url);
  const tasks = Object.entries(pages).map(([name, { callsOut }], index) => ({ name, callsOut, index }));
  expect(tasks.length).toBeGreaterThanOrEqual(150);
  await runInBrowsers(tasks, { workers: 2, launch }, async (browser, { name, callsOut, index }) => {
    const path = pathOf(index);
    const request = { url: url + path, path, state: desktop, level: 'AA', timeoutSeconds: patience } as const;
    const { findings, seconds } = await visitPage(browser, request);
    if (seconds > patience * 3) wrong.push(`${name} took ${seconds.toFixed(1)} s`);
    if (callsOut && !findings.some(({ rule }) => rule === 'calls-out')) wrong.push(`${name} was not told`);
  });
  expect(wrong).toEqual([]);
  expect(heard).toEqual([]);
}, 900_000);

it('asks for a second opinion in time, and reaches nobody', async () => {
  if (!server) throw new Error('The server has not started.');
  const { url } = server;
  const asked = Object.keys(pages).flatMap((name, index) =>
    /^heap:|: (?:loop at|refresh|beacon|worker|fetch|socket|peer|window|link in)/.test(name)
      ? [[name, url + pathOf(index)] as const]
      : [],
  );
  const opinions = await secondOpinion(new Map(asked), url, patience);
  expect([...opinions.keys()]).toEqual(asked.map(([name]) => name));
  for (const name of ['misdeed: loop at once', 'heap: elements by the hundred thousand']) {
    expect(opinions.get(name)).toMatchObject([{ rule: 'page-not-judged', engine: 'run' }]);
  }
  expect(heard).toEqual([]);
  // No browser is left that a page keeps busy: each is started with the one host that it may reach.
  expect(execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' })).not.toContain(
    `;${new URL(url).host}`,
  );
}, 900_000);
