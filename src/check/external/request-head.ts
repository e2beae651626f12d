import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';

/** How far a question may go. */
export interface Bounds {
  /** How long one request may take, in milliseconds. */
  timeout: number;
  /** Which IP addresses may be requested. */
  mayAsk: (address: string) => boolean;
}

/** What a server said: its status, and where it sends the visitor instead. */
export interface Answer {
  status: number;
  location: string | undefined;
}

/** Thrown for an address that must not be requested. */
export class ForbiddenAddressError extends Error {}

/**
 * Requests one address and reads nothing but the first lines of the answer. The IP address that was checked is the one
 * that is requested: a name that changes its mind in between gains nothing.
 */
export async function requestHead(url: URL, method: 'HEAD' | 'GET', bounds: Bounds): Promise<Answer> {
  const signal = AbortSignal.timeout(bounds.timeout);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const address = await withSignal(addressOf(host, bounds), signal);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = send(url, {
      method,
      signal,
      // It goes before `host`, which the address itself brings along.
      hostname: address,
      servername: isIP(host) === 0 ? host : undefined,
      agent: false,
      headers: {
        host: url.host,
        accept: '*/*',
        'user-agent': 'Mozilla/5.0 (compatible; Mingbai link check)',
      },
    });
    asked.on('error', reject);
    asked.on('response', ({ statusCode = 0, headers }) => {
      resolve({ status: statusCode, location: headers.location });
      asked.destroy();
    });
    asked.end();
  });
}

async function addressOf(host: string, { mayAsk }: Bounds): Promise<string> {
  const found = isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host }];
  const [first] = found;
  if (!first || !found.every(({ address }) => mayAsk(address))) throw new ForbiddenAddressError(host);
  return first.address;
}

/** A name server that does not answer is not waited for either. */
function withSignal<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('The name was not found in time.', 'TimeoutError'));
    });
    work.then(resolve, reject);
  });
}
