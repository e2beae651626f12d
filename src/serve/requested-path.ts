import { decodeStrictly } from '../shared/percent-encoding.ts';

/** What a request asks for: the path as sent, and the query with its `?`. */
export interface RequestedPath {
  path: string;
  query: string;
}

/** Reads a request's target. Undefined where it is nobody's address: it climbs, or holds what no file name can. */
export function requestedPath(target: string): RequestedPath | undefined {
  const sent = URL.canParse(target) ? withoutHost(new URL(target)) : target;
  const [path = ''] = sent.split(/[?#]/, 1);
  const decoded = decodeStrictly(path);
  // A part with no name is refused too: hosts differ in what they make of it, and `//x` names a host in a redirect.
  const isAddress = decoded?.startsWith('/') === true && !/[\0\\]|\/\/|\/\.{1,2}(?:\/|$)/.test(decoded);
  return isAddress ? { path, query: /\?[^#]*/.exec(sent)?.[0] ?? '' } : undefined;
}

/** A proxy sends the whole address. */
function withoutHost({ pathname, search }: URL): string {
  return pathname + search;
}
