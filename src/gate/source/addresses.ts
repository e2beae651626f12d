import { decodeAddress, encodePath } from '../../shared/percent-encoding.ts';

/** A host that no address on a page can name. */
const here = 'http://site.invalid';

/** What turning addresses into paths needs to know of the site. */
export interface AddressBook {
  /** The path the site expects to be served below, without a slash at its end. */
  base: string;
  /** The hosts that the site itself is, as its canonical addresses say. */
  origins: ReadonlySet<string>;
  has: (path: string) => boolean;
}

/** Whether a file is a page, as hosts tell by its name. */
export function isPageFile(file: string): boolean {
  return /\.(?:html?|xhtml)$/i.test(file);
}

/** The page a file is: `/faqs/index.html` is `/faqs/`. */
export function pagePathOf(file: string): string {
  return file.replace(/(^|\/)index\.html?$/i, '$1');
}

/**
 * The path below the site's root that an address on a page leads to; undefined where it leaves the site. Hosts find
 * `/about.html` under `/about`, and `/about/index.html` too.
 */
export function resolveAddress(
  address: string,
  page: { path: string; baseAddress: string | undefined },
  book: AddressBook,
): string | undefined {
  const own = `${here}${book.base}${encodePath(page.path)}`;
  const from = page.baseAddress === undefined ? own : (URL.parse(page.baseAddress, own) ?? own);
  const url = URL.parse(address, from);
  if (!url || (url.origin !== here && !book.origins.has(url.origin))) return undefined;
  const whole = decodeAddress(url.pathname);
  const path = isBelow(whole, book.base) && !book.has(whole) ? whole.slice(book.base.length) || '/' : whole;
  const file = fileAt(path, book.has);
  return file === undefined ? path : pagePathOf(file);
}

/** The file that a host sends for a path; undefined where there is none. */
export function fileAt(path: string, has: (path: string) => boolean): string | undefined {
  const names = path.endsWith('/')
    ? [`${path}index.html`, `${path}index.htm`]
    : [path, `${path}.html`, `${path}/index.html`, `${path}/index.htm`];
  return names.find(has);
}

function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

/**
 * The path below which a site expects to be served, inferred from the addresses that begin at the root of the host on
 * one of its pages: the beginning without which most of them lead to a file.
 */
export function guessBase(addresses: readonly string[], has: (path: string) => boolean): string {
  const votes = new Map<string, number>();
  for (const address of addresses) {
    if (!/^\/(?!\/)/.test(address)) continue;
    const path = decodeAddress(address.replace(/[?#].*/s, ''));
    // A broken link to `/fees/` is no sign that the home page is served there.
    const found = beginnings(path).find((base) => {
      const rest = path.slice(base.length);
      return (base === '' || rest !== '/') && fileAt(rest, has) !== undefined;
    });
    if (found !== undefined) votes.set(found, (votes.get(found) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** `/a/b/c` begins with nothing, `/a`, `/a/b`. */
function beginnings(path: string): string[] {
  const names = path.split('/').slice(1, -1);
  return ['', ...names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`)];
}
