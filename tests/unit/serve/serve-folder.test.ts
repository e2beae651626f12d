import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../../src/serve/serve-folder.ts';
import { temporaryFolder } from '../../support/project.ts';

let folder = '';
let remove = (): void => undefined;
let server: RunningServer | undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  for (const name of ['faqs', '_astro']) mkdirSync(join(folder, name));
  const headers = '/*\n  X-Content-Type-Options: nosniff\n\n/_astro/*\n  Cache-Control: immutable\n';
  const files = { _headers: headers, 'index.html': 'home', '404.html': 'nothing here' };
  for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);
  writeFileSync(join(folder, 'faqs/index.html'), 'questions');
  writeFileSync(join(folder, '_astro/a.css'), 'a{}');
});
afterEach(async () => {
  await server?.close();
  remove();
});

/**
 * Asks for exactly what is written: `fetch` would tidy the path. Every request has a connection of its own: the tail of
 * a file that grew while it was sent would be read as the next answer.
 */
async function ask(path: string, { method = 'GET', base = '/' } = {}) {
  server ??= await serveFolder(folder, 0, base);
  const { port } = new URL(server.url);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, agent: false }, resolve).once('error', reject).end();
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

afterEach(() => {
  server = undefined;
});

describe('the server', () => {
  it.each([
    '//',
    '//evil.example/',
    '/../package.json',
    '/%2e%2e/package.json',
    '/faqs/..%2f..%2fpackage.json',
    '/%5c..%5cpackage.json',
    '/%00',
    '/%ff',
    '/_headers',
    '/%5fheaders',
    '/_headers/',
    '/_HEADERS',
    'http://',
    '*',
  ])('answers %s with 404 and goes on', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('nothing here');
    expect((await ask('/')).body).toBe('home');
  });

  it.each(['/key.txt', '/key', '/open/', '/open', '/open/key.txt', '/page', '/page/', '/lost/', '/nothing/'])(
    'follows no symbolic link out of the folder: %s',
    async (path) => {
      const outside = join(folder, 'outside');
      const site = join(folder, 'site');
      for (const made of [outside, site, join(site, 'page'), join(site, 'lost')]) mkdirSync(made);
      for (const name of ['key.txt', 'key.html', 'index.html', '404.html']) {
        writeFileSync(join(outside, name), 'secret');
      }
      writeFileSync(join(outside, '_headers'), '/*\n  X-Secret: 1\n');
      symlinkSync(join(outside, 'key.txt'), join(site, 'key.txt'));
      symlinkSync(join(outside, 'key.html'), join(site, 'key.html'));
      symlinkSync(outside, join(site, 'open'));
      symlinkSync(join(outside, 'index.html'), join(site, 'page/index.html'));
      symlinkSync(join(outside, '404.html'), join(site, 'lost/404.html'));
      symlinkSync(join(outside, '404.html'), join(site, '404.html'));
      symlinkSync(join(outside, '_headers'), join(site, '_headers'));
      server = await serveFolder(site);
      const { status, headers, body } = await ask(path);
      expect({ status, body }).toEqual({ status: 404, body: 'Not found' });
      expect(headers['x-secret']).toBeUndefined();
    },
  );

  it('follows a symbolic link that stays in the folder, and serves a folder that is one', async () => {
    symlinkSync(join(folder, 'faqs'), join(folder, 'questions'));
    expect((await ask('/questions/')).body).toBe('questions');
    await server?.close();
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    try {
      server = await serveFolder(link);
      expect((await ask('/faqs/')).body).toBe('questions');
    } finally {
      rmSync(link);
    }
  });

  it('serves no hidden files but those that everybody may ask for', async () => {
    for (const name of ['.git', '.well-known']) mkdirSync(join(folder, name));
    for (const path of ['.env', '.git/config', '.well-known/security.txt', 'faqs/.draft.html']) {
      writeFileSync(join(folder, path), path);
    }
    for (const path of ['/.env', '/%2eenv', '/.git/config', '/.git/', '/faqs/.draft', '/faqs/.draft.html']) {
      expect((await ask(path)).status).toBe(404);
    }
    expect((await ask('/.well-known/security.txt')).body).toBe('.well-known/security.txt');
  });

  it('leaves out what no header may be, and serves the rest', async () => {
    writeFileSync(join(folder, '_headers'), '/*\n  X Y{}: 1\n  Bad(name): 1\n  X-Bad: 中\n  X-Good: 1\n');
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers['x-good']).toBe('1');
    expect(headers['x-bad']).toBeUndefined();
  });

  it('gives a file whole after a build has changed its size', async () => {
    expect((await ask('/')).body).toBe('home');
    writeFileSync(join(folder, 'index.html'), 'a longer home page');
    expect((await ask('/')).body).toBe('a longer home page');
  });

  it('lets nobody keep a 404', async () => {
    expect((await ask('/_astro/a.css')).headers['cache-control']).toBe('immutable');
    const { status, headers } = await ask('/_astro/b.css');
    expect(status).toBe(404);
    expect(headers['cache-control']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps the query when it gives a page its slash', async () => {
    const { status, headers } = await ask('/faqs?page=2&q=%E9%9B%BB');
    expect(status).toBe(301);
    expect(headers.location).toBe('/faqs/?page=2&q=%E9%9B%BB');
  });

  it('answers GET and HEAD only', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask('/', { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
    }
  });

  it('leads to the base path, and serves nothing beside it', async () => {
    const base = '/township/';
    for (const path of ['/', '/township']) {
      const { status, headers } = await ask(path, { base });
      expect(status).toBe(302);
      expect(headers.location).toBe(base);
    }
    expect((await ask('/township/faqs/', { base })).body).toBe('questions');
    expect((await ask('/faqs/', { base })).status).toBe(404);
    expect((await ask('/township/%5fheaders', { base })).status).toBe(404);
  });
});
