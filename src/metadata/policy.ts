import { sitePaths } from '../model/site-paths.ts';
import { searchWorkerPolicy } from '../shared/search-worker-policy.ts';

/** What a page may load, run or be part of, by the names of Content Security Policy Level 3 (https://www.w3.org/TR/CSP3/). */
type Directive =
  | 'default-src'
  | 'script-src'
  | 'style-src'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'worker-src'
  | 'manifest-src'
  | 'object-src'
  | 'form-action'
  | 'base-uri'
  | 'frame-ancestors'
  | 'require-trusted-types-for'
  | 'trusted-types';

type Source = "'none'" | "'self'" | "'wasm-unsafe-eval'" | "'script'" | typeof searchWorkerPolicy;

interface PolicyRule {
  directive: Directive;
  sources: readonly Source[];
  /** Sources where the search runs, when they differ. */
  whereSearchRuns?: readonly Source[];
  /** A `<meta>` element cannot say it: browsers ignore it there. */
  headerOnly?: true;
  /** Why it must be so, and no looser. */
  why: string;
}

/** Everything the site allows. No host but its own stands in it, and nothing inline. */
export const policy: readonly PolicyRule[] = [
  { directive: 'default-src', sources: ["'none'"], why: 'What nobody thought of is forbidden.' },
  {
    directive: 'script-src',
    sources: ["'self'"],
    whereSearchRuns: ["'self'", "'wasm-unsafe-eval'"],
    why: 'Scripts are files of the site. The search engine is WebAssembly, which browsers start only by this word; it does not allow eval().',
  },
  {
    directive: 'style-src',
    sources: ["'self'"],
    why: 'Styles are files of the site; no style attribute is needed.',
  },
  {
    directive: 'img-src',
    sources: ["'self'"],
    why: 'A picture on another host would tell that host who reads which page.',
  },
  { directive: 'font-src', sources: ["'self'"], why: 'As with pictures.' },
  {
    directive: 'connect-src',
    sources: ["'self'"],
    why: 'The search reads its own index; nothing is sent anywhere else.',
  },
  {
    directive: 'worker-src',
    sources: ["'none'"],
    whereSearchRuns: ["'self'"],
    why: 'The search engine runs in a worker, so that typing never waits for it; nothing else needs one.',
  },
  { directive: 'manifest-src', sources: ["'self'"], why: 'The web app manifest is a file of the site.' },
  { directive: 'object-src', sources: ["'none'"], why: 'Plug-ins are gone; older browsers still look here.' },
  {
    directive: 'form-action',
    sources: ["'self'"],
    why: 'The only form is the search; a forged one cannot send what is typed elsewhere.',
  },
  {
    directive: 'base-uri',
    sources: ["'none'"],
    why: 'A forged <base> would turn every link of the page to another site.',
  },
  {
    directive: 'frame-ancestors',
    sources: ["'none'"],
    headerOnly: true,
    why: 'Nobody shows the pages inside their own, where they could be covered by something else.',
  },
  {
    directive: 'require-trusted-types-for',
    sources: ["'script'"],
    why: 'No text becomes markup or a script in a browser (https://w3c.github.io/trusted-types/dist/spec/).',
  },
  {
    directive: 'trusted-types',
    sources: ["'none'"],
    whereSearchRuns: [searchWorkerPolicy],
    why: 'The search names the address of its worker; no other script may vouch for anything.',
  },
];

/** The folder of the search engine. A worker obeys the policy of its own file, so the file needs what the search page has. */
export const searchEngineAddress = '/search-index/';

/** Addresses below which the search runs. */
export const searchAddresses: readonly string[] = [sitePaths.search, searchEngineAddress];

/** The policy for the `<meta http-equiv>` of a page. */
export function metaPolicy(address: string): string {
  return written(address, ({ headerOnly }) => headerOnly !== true);
}

/** The policy for the HTTP header of a page. */
export function headerPolicy(address: string): string {
  return written(address, () => true);
}

function written(address: string, applies: (rule: PolicyRule) => boolean): string {
  const searchRuns = searchAddresses.some((start) => address.startsWith(start));
  return policy
    .filter(applies)
    .map(({ directive, sources, whereSearchRuns }) =>
      [directive, ...(searchRuns ? (whereSearchRuns ?? sources) : sources)].join(' '),
    )
    .join('; ');
}
