import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isInside } from '../shared/is-inside.ts';
import { decodeAddress } from '../shared/percent-encoding.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { plainRange } from './plain-range.ts';
import { requestedPath } from './requested-path.ts';

/** A server that runs until it is closed. */
export interface RunningServer {
  /** Address of the site's home page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Files a host reads and does not serve; some file systems know them in capitals too. */
const hostFiles = /^\/(?:_headers|nginx-headers\.conf)$/i;

/** Hidden files are a host's or a person's own, but for those of RFC 8615. */
const hidden = /\/\.(?!well-known(?:\/|$))/;

/**
 * Serves a built folder on the loopback address as a host would: its own headers, its own 404 pages.
 * `basePath` is the path the site was built for, with slashes at both ends. Port 0 takes a free one.
 */
export async function serveFolder(folder: string, port = 0, basePath = '/'): Promise<RunningServer> {
  const answer = answerFrom(folder, basePath);
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // One request that goes wrong is no reason to leave the others without an answer.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, plainText).end('Internal server error');
    }
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

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' };

/** What answers a request from a folder. */
function answerFrom(
  folder: string,
  basePath: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const root = realpathSync(folder);
  const headersPath = join(root, '_headers');
  const rules = isInside(root, headersPath) ? parseHeadersFile(readFileSync(headersPath, 'utf8')) : [];
  // Not cached (`dev`): a build may replace the folder while it is served.
  const files = sirv(root, {
    dev: true,
    etag: true,
    dotfiles: true,
    extensions: ['html'],
    setHeaders: plainRange,
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...plainText, Allow: 'GET, HEAD' }).end('Method not allowed');
      return;
    }
    const asked = requestedPath(request.url ?? '/');
    if (!asked) {
      sendNotFound(root, '/', response);
      return;
    }
    const { path, query } = asked;
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    if (!path.startsWith(basePath)) {
      // Not for good (301): a browser would remember it for the next site on this port.
      if (path === '/' || `${path}/` === basePath) redirect(response, 302, basePath + query);
      else sendNotFound(root, '/', response);
      return;
    }
    const inside = decodeAddress(path.slice(basePath.length - 1));
    const isPage = existsSync(join(root, inside, 'index.html'));
    const isRefused = hostFiles.test(inside) || hidden.test(inside) || leadsOut(root, inside);
    if (isRefused || (inside.endsWith('/') && !isPage)) {
      sendNotFound(root, inside, response);
      return;
    }
    if (!inside.endsWith('/') && isPage) {
      redirect(response, 301, `${path}/${query}`);
      return;
    }
    request.url = path.slice(basePath.length - 1);
    files(request, response, () => {
      sendNotFound(root, inside, response);
    });
  };
}

/** Whether a symbolic link has a path, or the page that stands for it, lie outside the folder. */
function leadsOut(root: string, inside: string): boolean {
  return [inside, `${inside}.html`, join(inside, 'index.html')]
    .map((path) => join(root, path))
    .some((path) => existsSync(path) && !isInside(root, path));
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.removeHeader('Cache-Control');
  response.writeHead(status, { Location: location }).end();
}

/**
 * The 404 page of the language the address belongs to, else the site's. What is not there may come: it is not cached.
 */
function sendNotFound(root: string, path: string, response: ServerResponse): void {
  const [, first = ''] = path.split('/');
  const candidates = [
    ...(/^[\w-]+$/.test(first) ? [join(root, first, '404.html')] : []),
    join(root, '404.html'),
  ];
  const page = candidates.find((file) => isInside(root, file));
  response.removeHeader('Cache-Control');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page === undefined ? 'Not found' : readFileSync(page));
}
