import type { ExternalLink } from './external-links.ts';
import { ForbiddenAddressError, requestHead, type Answer, type Bounds } from './request-head.ts';

/** What is known of a link after it was requested. */
export interface Verdict {
  /** `unknown` where a server will not talk to programs, or to us now: nobody can say whether people can read it. */
  state: 'alive' | 'dead' | 'unknown';
  /** A status, or the code of what went wrong: see link-reasons.ts. */
  reason: string;
}

/** A server that sends visitors on more often than this sends them in a circle. */
const mostHops = 5;

/** Statuses that say something of the visitor, not of the page. */
const unknownStatuses: readonly number[] = [401, 403, 407, 408, 425, 429, 451];

/** Errors that say nothing of the link: this machine has no network, or no name server. */
const localNetworkErrors: readonly string[] = ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'];

class TooManyRedirectsError extends Error {}

/** Requests a link as sparingly as can be: HEAD first, GET only where that is refused. */
export async function checkLink(
  { url, check }: Pick<ExternalLink, 'url' | 'check'>,
  bounds: Bounds,
): Promise<Verdict> {
  try {
    const { status } = await follow(new URL(url), bounds);
    const reason = String(status);
    if (status < 400) return { state: 'alive', reason };
    // Behind a login, an answer of any kind is all that a program can see.
    if (check === 'login' && status < 500) return { state: 'alive', reason };
    return { state: unknownStatuses.includes(status) ? 'unknown' : 'dead', reason };
  } catch (error) {
    if (error instanceof ForbiddenAddressError) return { state: 'dead', reason: 'private-address' };
    const reason = reasonOf(error);
    return { state: localNetworkErrors.includes(reason) ? 'unknown' : 'dead', reason };
  }
}

async function follow(url: URL, bounds: Bounds, hop = 0): Promise<Answer> {
  const answer = await requestOnce(url, bounds);
  const { status, location } = answer;
  if (status < 300 || status >= 400 || status === 304 || location === undefined) return answer;
  if (hop === mostHops) throw new TooManyRedirectsError();
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  if (!next || !/^https?:$/.test(next.protocol)) throw new ForbiddenAddressError(location);
  return follow(next, bounds, hop + 1);
}

async function requestOnce(url: URL, bounds: Bounds): Promise<Answer> {
  const head = await requestHead(url, 'HEAD', bounds);
  return head.status >= 400 && head.status !== 429 ? requestHead(url, 'GET', bounds) : head;
}

function reasonOf(error: unknown): string {
  if (error instanceof TooManyRedirectsError) return 'too-many-redirects';
  if (!(error instanceof Error)) return 'error';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return error.name === 'TimeoutError' || code === 'ABORT_ERR' ? 'timeout' : (code ?? 'error');
}
