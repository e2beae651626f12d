import { utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../../src/serve/serve-folder.ts';
import { temporaryFolder } from '../../support/project.ts';

const { folder, remove } = temporaryFolder();
const changed = new Date('2026-01-02T03:04:05Z');
let server: RunningServer;

beforeAll(async () => {
  writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: immutable\n');
  writeFileSync(join(folder, 'ten.txt'), '0123456789');
  writeFileSync(join(folder, 'new.txt'), '0123456789');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'index.html'), 'home');
  utimesSync(join(folder, 'ten.txt'), changed, changed);
  const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
  utimesSync(join(folder, 'new.txt'), soon, soon);
  server = await serveFolder(folder);
});
afterAll(async () => {
  await server.close();
  remove();
});

async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const { port } = new URL(server.url);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, resolve)
      .once('error', reject)
      .end();
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

describe('a request for a part of a file', () => {
  it.each([
    ['bytes=2-4', '234', '2-4'],
    ['bytes=0-1', '01', '0-1'],
    ['Bytes= 2-4 ', '234', '2-4'],
    ['bytes=7-', '789', '7-9'],
    ['bytes=7-99', '789', '7-9'],
    [`bytes=7-${'9'.repeat(400)}`, '789', '7-9'],
    ['bytes=-3', '789', '7-9'],
    ['bytes=-99', '0123456789', '0-9'],
    ['bytes=9-9', '9', '9-9'],
  ])('gets what %s names', async (range, body, named) => {
    const answer = await ask('/ten.txt', { range });
    expect(answer).toMatchObject({ status: 206, body });
    expect(answer.headers['content-range']).toBe(`bytes ${named}/10`);
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  it.each(['bytes=10-', 'bytes=10-12', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
    'learns the size where %s lies past the end, and keeps nothing',
    async (range) => {
      const { status, headers, body } = await ask('/ten.txt', { range });
      expect({ status, body }).toEqual({ status: 416, body: '' });
      expect(headers['content-range']).toBe('bytes */10');
      expect(headers['cache-control']).toBeUndefined();
    },
  );

  it.each([
    'bytes=4-2',
    'bytes=-',
    'bytes=',
    'bytes=a-b',
    'bytes=1-2x',
    'lines=1-2',
    '1-2',
    'bytes=0-1,4-5',
    'bytes=0-0',
  ])('gets the file whole for %s', async (range) => {
    const { status, headers, body } = await ask('/ten.txt', { range });
    expect({ status, body }).toEqual({ status: 200, body: '0123456789' });
    expect(headers['content-range']).toBeUndefined();
    expect(headers['accept-ranges']).toBe('bytes');
  });

  it('has no meaning but with GET', async () => {
    for (const range of ['bytes=2-4', 'bytes=10-']) {
      const { status, headers } = await ask('/ten.txt', { range }, 'HEAD');
      expect(status).toBe(200);
      expect(headers['content-length']).toBe('10');
    }
  });

  it('is answered for pages, and for a file with nothing in it', async () => {
    expect(await ask('/', { range: 'bytes=-2' })).toMatchObject({ status: 206, body: 'me' });
    expect(await ask('/empty.txt', { range: 'bytes=0-' })).toMatchObject({ status: 416 });
    expect(await ask('/empty.txt', { range: 'bytes=-5' })).toMatchObject({ status: 200, body: '' });
  });

  it('continues only a file that is surely the same', async () => {
    const range = 'bytes=2-4';
    const whole = await ask('/ten.txt', {});
    const { etag = '', 'last-modified': date = '' } = whole.headers;
    const { 'last-modified': newDate = '' } = (await ask('/new.txt', {})).headers;
    expect((await ask('/ten.txt', { range, 'if-range': date })).status).toBe(206);
    expect((await ask('/ten.txt', { range, 'if-range': etag })).status).toBe(200);
    expect((await ask('/ten.txt', { range, 'if-range': '"other"' })).status).toBe(200);
    expect((await ask('/ten.txt', { range, 'if-range': new Date(0).toUTCString() })).status).toBe(200);
    expect((await ask('/new.txt', { range, 'if-range': newDate })).status).toBe(200);
    expect((await ask('/ten.txt', { range, 'if-none-match': etag })).status).toBe(304);
  });
});
