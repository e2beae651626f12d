import { createServer, type ServerResponse } from 'node:http';

/** What a path answers: a text of HTML, a file's bytes with its type, or anything at all. */
export type Answer =
  string | { type: string; body: string | Uint8Array } | ((response: ServerResponse) => void);

/** Serves answers by path on the loopback address, without any of our own serving in between. */
export async function servePages(
  answers: Readonly<Record<string, Answer>>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = answers[(request.url ?? '/').replace(/\?.*$/, '')];
    if (typeof answer === 'function') answer(response);
    else if (typeof answer === 'string') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer);
    } else if (answer) response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
    else response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not found');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
