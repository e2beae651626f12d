import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLink } from '../../../src/check/external/check-link.ts';
import { checkLinks } from '../../../src/check/external/check-links.ts';
import { externalLinks } from '../../../src/check/external/external-links.ts';
import {
  historyText,
  parseHistory,
  recordDay,
  type LinkHistory,
} from '../../../src/check/external/link-history.ts';
import { linkDiagnostics } from '../../../src/check/external/link-diagnostics.ts';
import { isPublicAddress } from '../../../src/check/external/public-address.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { append, makeContent, replace } from '../../support/make-content.ts';

const seen: string[] = [];
let open = 0;
let most = 0;

/** A server of the loopback address that answers as servers elsewhere do. */
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const path = request.url ?? '';
  seen.push(`${request.method ?? ''} ${path}`);
  open += 1;
  most = Math.max(most, open);
  const answer = (status: number, location?: string): void => {
    setTimeout(() => {
      open -= 1;
      response.writeHead(status, location === undefined ? {} : { location });
      response.end('x');
    }, 5);
  };
  if (path === '/silent') return;
  if (path === '/no-head') answer(request.method === 'HEAD' ? 405 : 200);
  else if (path === '/moved') answer(301, '/200');
  else if (path === '/circle') answer(302, '/circle');
  else if (path === '/inside') answer(302, `http://127.0.0.2:${String(port)}/200`);
  else if (path === '/file') answer(302, 'file:///etc/passwd');
  else answer(Number(path.slice(1, 4)));
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
  open = 0;
  most = 0;
});

const bounds = { timeout: 10_000, mayAsk: (address: string) => address === '127.0.0.1' };
const urlOf = (path: string): string => `http://127.0.0.1:${String(port)}${path}`;
const ask = (path: string, check: 'open' | 'login' = 'open') =>
  checkLink({ url: urlOf(path), check }, bounds);

describe('asking for a link', () => {
  it.each([
    ['/200', 'alive', '200'],
    ['/no-head', 'alive', '200'],
    ['/moved', 'alive', '200'],
    ['/404', 'dead', '404'],
    ['/410', 'dead', '410'],
    ['/500', 'dead', '500'],
    ['/403', 'unknown', '403'],
    ['/429', 'unknown', '429'],
    ['/circle', 'dead', 'too-many-redirects'],
    ['/inside', 'dead', 'private-address'],
    ['/file', 'dead', 'private-address'],
  ])('says of %s that it is %s', async (path, state, reason) => {
    expect(await ask(path)).toEqual({ state, reason });
  });

  it('does not ask twice where it was asked to wait', async () => {
    await ask('/429');
    expect(seen).toEqual(['HEAD /429']);
    await ask('/404');
    expect(seen.slice(1)).toEqual(['HEAD /404', 'GET /404']);
  });

  it('takes any answer of a page behind a login', async () => {
    expect((await ask('/401', 'login')).state).toBe('alive');
    expect((await ask('/500', 'login')).state).toBe('dead');
  });

  it('waits no longer than its time limit', async () => {
    const verdict = await checkLink({ url: urlOf('/silent'), check: 'open' }, { ...bounds, timeout: 200 });
    expect(verdict).toEqual({ state: 'dead', reason: 'timeout' });
  });

  it('asks nobody inside: not the server here, with the rule of the command', async () => {
    const link = { url: urlOf('/200'), check: 'open' } as const;
    expect((await checkLink(link, { ...bounds, mayAsk: isPublicAddress })).reason).toBe('private-address');
    const name = { url: `http://localhost:${String(port)}/200`, check: 'open' } as const;
    expect((await checkLink(name, { ...bounds, mayAsk: isPublicAddress })).reason).toBe('private-address');
    expect(seen).toEqual([]);
  });

  it('asks one host for one address at a time, and leaves out what only a person can check', async () => {
    const location = { file: 'a', line: 1, column: 1 };
    const links = ['/200', '/201', '/202', '/404'].map((path) => ({
      url: urlOf(path),
      location,
      check: path === '/202' ? ('by-hand' as const) : ('open' as const),
    }));
    const verdicts = await checkLinks(links, bounds);
    expect([...verdicts.values()].map(({ state }) => state)).toEqual(['alive', 'alive', 'dead']);
    expect(seen).not.toContain('HEAD /202');
    expect(most).toBe(1);
  });
});

describe('the site’s own addresses', () => {
  it.each([
    ['https://www.office.example/', 'https://www.office.example/faqs/a/', 'own'],
    ['https://www.office.example', 'https://www.office.example', 'own'],
    ['https://www.office.example', 'https://www.office.example/faqs/#a', 'own'],
    ['https://www.office.example', 'HTTPS://WWW.Office.example:443/faqs/', 'own'],
    ['https://www.office.example', 'https://www.office.example.tw/', 'asked'],
    ['https://www.office.example', 'https://www.office.example.evil.example/', 'asked'],
    ['https://www.office.example', 'https://www.office.example:8443/', 'asked'],
    ['https://www.office.example', 'https://www.office.example@evil.example/', 'asked'],
    ['https://www.office.example', 'http://www.office.example/', 'asked'],
    ['https://www.office.example', 'https://office.example/', 'asked'],
    ['https://www.office.example', 'https://data.www.office.example/', 'asked'],
    ['https://office.example/site/', 'https://office.example/site', 'own'],
    ['https://office.example/site', 'https://office.example/site/faqs/', 'own'],
    ['https://office.example/site', 'https://office.example/site?q=1', 'own'],
    ['https://office.example/site', 'https://office.example/site-of-old/', 'asked'],
    ['https://office.example/site/', 'https://office.example/', 'asked'],
  ])('of %s: %s is %s', async (site, link, outcome) => {
    const folder = makeContent({
      'site.yaml': (good) => `${good.replace(/^url:.*\n/m, '')}url: ${site}\n`,
      'faqs/power-out/index.zh-TW.md': append(`\n[說明](${link})\n`),
    });
    const content = await loadContent(folder);
    if (!content.site) throw new Error('The site was not read.');
    const asked = externalLinks(content).map(({ url }) => url);
    expect(asked.includes(link.replace(/#.*/, ''))).toBe(outcome === 'asked');
  });
});

it.each([
  ['8.8.8.8', true],
  ['2001:4860:4860::8888', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:10.0.0.1', false],
])('knows whether anybody may ask an address: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

describe('the links of a content folder', () => {
  const sourceLink = replace('    licence: own', '    url: https://a.example/b#c\n    licence: own');

  it('are in fields and texts, each once, at its first place', async () => {
    const content = await loadContent(
      makeContent({
        'faqs/power-out/index.zh-TW.md': (good) =>
          `${sourceLink(good)}\n[甲](https://a.example/b#d) [本站](https://office.example/faqs/) [信](mailto:a@b.example)\n`,
        'faqs/power-out/index.en.md': append('\n[Law](http://law.example/)\n'),
      }),
    );
    if (!content.site) throw new Error('The content was not read.');
    expect(
      externalLinks(content).map(({ url, location }) => `${url} ${location.file}:${location.line}`),
    ).toEqual([
      'https://a.example/b faqs/power-out/index.zh-TW.md:15',
      'http://law.example/ faqs/power-out/index.en.md:11',
    ]);
  });
});

describe('the history of links', () => {
  const url = 'https://a.example/';
  const links = [{ url, location: { file: 'a', line: 2, column: 3 }, check: 'open' as const }];
  const run = (before: LinkHistory, state: 'alive' | 'dead' | 'unknown', day: string) => {
    const verdicts = new Map([[url, { state, reason: 'x' }]]);
    const history = recordDay(before, verdicts, day);
    const rules = linkDiagnostics(links, verdicts, history).map(
      ({ severity, rule }) => `${severity} ${rule}`,
    );
    return { history, rules };
  };

  it.each([
    ['ENOTFOUND', '沒有這個網站', 'there is no such site'],
    ['too-many-redirects', '一再轉址', 'sent on again and again'],
    ['404', '404', '404'],
  ])('says of %s what it means', (reason, zh, en) => {
    const verdicts = new Map([[url, { state: 'dead' as const, reason }]]);
    const [diagnostic] = linkDiagnostics(links, verdicts, new Map());
    expect(diagnostic?.message.zh).toContain(`（${zh}）`);
    expect(diagnostic?.message.en).toContain(`(${en})`);
  });

  it('calls a link dead on the second day it fails, not on the second try', () => {
    const first = run(new Map(), 'dead', '2026-11-23');
    expect(first.rules).toEqual(['warning failing-link']);
    const again = run(first.history, 'dead', '2026-11-23');
    expect(again.rules).toEqual(['warning failing-link']);
    const next = run(again.history, 'dead', '2026-11-24');
    expect(next.rules).toEqual(['error dead-link']);
  });

  it('forgets a failure once the link works, and keeps it while nobody knows', () => {
    const first = run(new Map(), 'dead', '2026-11-23');
    const unknown = run(first.history, 'unknown', '2026-11-24');
    expect(unknown.rules).toEqual(['notice link-unknown']);
    expect(run(unknown.history, 'dead', '2026-11-25').rules).toEqual(['error dead-link']);
    const alive = run(first.history, 'alive', '2026-11-24');
    expect(run(alive.history, 'dead', '2026-11-25').rules).toEqual(['warning failing-link']);
  });

  it('is read as it was written, and nothing else is taken for one', () => {
    const { history } = run(new Map(), 'dead', '2026-11-23');
    expect(parseHistory('h.json', historyText(history))).toEqual(history);
    expect(parseHistory('h.json', '')).toEqual(new Map());
    for (const text of ['{', '[]', '{"failures":[{"url":"a","days":["yesterday"]}]}']) {
      expect(() => parseHistory('h.json', text)).toThrow(/h\.json.*history/);
    }
  });
});
