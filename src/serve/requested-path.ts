/** What a request asks for: the path as sent and decoded, and the query with its `?`. */
export interface RequestedPath {
  path: string;
  decoded: string;
  query: string;
}

/** Reads a request's target. Undefined where it is nobody's address: it climbs, or holds what no file name can. */
export function requestedPath(target: string): RequestedPath | undefined {
  const sent = URL.canParse(target) ? withoutHost(new URL(target)) : target;
  const [path = ''] = sent.split(/[?#]/, 1);
  const decoded = decode(path);
  // A part with no name is refused too: hosts differ in what they make of it, and `//x` names a host in a redirect.
  const isAddress = decoded?.startsWith('/') && !/[\0\\]|\/\/|\/\.{1,2}(?:\/|$)/.test(decoded);
  if (decoded === undefined || !isAddress) return undefined;
  return { path, decoded, query: /\?[^#]*/.exec(sent)?.[0] ?? '' };
}

/** A proxy sends the whole address. */
function withoutHost({ pathname, search }: URL): string {
  return pathname + search;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
