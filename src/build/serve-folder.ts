import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers-file.ts';

/** A server that runs until it is closed. */
export interface RunningServer {
  /** Address of the site's home page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Files a host reads and does not serve. */
const hostFiles = /^\/(?:_headers|\.htaccess|nginx-headers\.conf|\.mingbai)$/;

/**
 * Serves a built folder on the loopback address as a host would: its own headers, its own 404 pages.
 * `basePath` is the path the site was built for, with slashes at both ends. Port 0 takes a free one.
 */
export async function serveFolder(folder: string, port = 0, basePath = '/'): Promise<RunningServer> {
  const headersPath = join(folder, '_headers');
  const rules = existsSync(headersPath) ? parseHeadersFile(readFileSync(headersPath, 'utf8')) : [];
  const files = sirv(folder, { etag: true, dotfiles: true, extensions: ['html'] });

  const server = createServer((request, response) => {
    const path = pathOf(request);
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    if (!path.startsWith(basePath) || hostFiles.test(path.slice(basePath.length - 1))) {
      sendNotFound(folder, '/', response);
      return;
    }
    const inside = path.slice(basePath.length - 1);
    if (!inside.endsWith('/') && existsSync(join(folder, decodeURIComponent(inside), 'index.html'))) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    request.url = inside;
    files(request, response, () => {
      sendNotFound(folder, inside, response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${String(actualPort)}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The path asked for, or the root where it cannot be decoded. */
function pathOf(request: IncomingMessage): string {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  try {
    // A path that climbs, or holds what no file name can, is nobody's address.
    return /\0|(?:^|\/)\.\.(?:\/|$)/.test(decodeURIComponent(path)) ? '/' : path;
  } catch {
    return '/';
  }
}

/** The 404 page of the language the address belongs to, else the site's. */
function sendNotFound(folder: string, path: string, response: ServerResponse): void {
  const [, first = ''] = path.split('/');
  const candidates = [
    ...(/^[\w-]+$/.test(first) ? [join(folder, first, '404.html')] : []),
    join(folder, '404.html'),
  ];
  const page = candidates.find((file) => existsSync(file));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page === undefined ? 'Not found' : readFileSync(page));
}
