import { sitePaths } from '../model/site-paths.ts';
import type { Site } from '../model/site.ts';
import { editorAddress, editorPolicy } from './editor-policy.ts';
import type { SiteDocument } from './page-description.ts';
import { headerPolicy, searchAddresses, searchEngineAddress } from './policy.ts';
import { apacheHeaders } from './server/apache.ts';
import { netlifyHeaders } from './server/netlify.ts';
import { nginxHeaders } from './server/nginx.ts';
import { assetPath, pathOf } from './urls.ts';

/** A header that every answer of the site has. */
export interface Header {
  name: string;
  value: string;
  why: string;
}

/** A header that depends on where a file stands. */
export interface PathHeader {
  name: string;
  /** Paths, base path and language included, below which it holds. */
  below: readonly string[];
  value: string;
  /** Its value everywhere else; none when absent. */
  elsewhere?: string;
  /** Its value in the web editor, where that is another one. */
  inEditor?: string;
  why: string;
}

/** The page for what is not there, of one language. */
export interface NotFoundPage {
  /** Path, ending in a slash, below which it stands for what is missing. */
  below: string;
  path: string;
}

/** Where the web editor stands, and what stands beside it. */
export interface EditorPlace {
  /** Path, ending in a slash, below which it stands. */
  below: string;
  /** What else stands at the top of the site: paths of files, and of folders ending in a slash. */
  beside: readonly string[];
}

/** The headers of a site, in no server's own notation. */
export interface HeaderPlan {
  /** The site's own path, ending in a slash. */
  base: string;
  everywhere: readonly Header[];
  byPath: readonly PathHeader[];
  /** Paths of the documents, with the base path. */
  documents: readonly string[];
  /** The web editor, when there is one. */
  editor?: EditorPlace;
  /** The 404 pages: the site's own first, then those of its other languages. */
  notFound: readonly NotFoundPage[];
}

/** Features of a browser that no page of the site uses, nor anything that might get into one. */
const unusedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'];

const everywhere: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff', why: 'a file is what its type says' },
  {
    name: 'Referrer-Policy',
    value: 'strict-origin-when-cross-origin',
    why: 'other sites may know that readers come from this office, but not from which page or with which search words; without TLS they learn nothing',
  },
  {
    name: 'Permissions-Policy',
    value: unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    why: 'an information site needs no camera',
  },
  {
    name: 'Strict-Transport-Security',
    value: 'max-age=31536000',
    why: 'a year of TLS only, for this host alone: its subdomains may not be the office’s to decide',
  },
];

/**
 * The headers a server must send, for the site's own paths. `topEntries` are the files, and the folders with a slash at
 * their end, at the top of the built site; only a site with a web editor needs them.
 */
export function headerPlan(
  site: Site,
  documents: readonly SiteDocument[],
  topEntries: readonly string[],
): HeaderPlan {
  const { editor } = site.file;
  const searchPages = site.locales.map((locale) => pathOf(site, locale, sitePaths.search));
  return {
    base: assetPath(site, '/'),
    everywhere,
    byPath: [
      {
        name: 'Content-Security-Policy',
        below: [...searchPages, assetPath(site, searchEngineAddress)],
        value: headerPolicy(searchAddresses[0] ?? sitePaths.search),
        elsewhere: headerPolicy(sitePaths.home),
        ...(editor ? { inEditor: editorPolicy(editor) } : {}),
        why: 'src/metadata/policy.ts gives a reason for every word of it',
      },
      {
        name: 'Cross-Origin-Opener-Policy',
        below: [],
        value: 'same-origin',
        elsewhere: 'same-origin',
        // The window to sign in tells the editor how it went.
        ...(editor ? { inEditor: 'same-origin-allow-popups' } : {}),
        why: 'a window that opened the site, or was opened by it, cannot reach into it',
      },
      {
        name: 'Cache-Control',
        below: [assetPath(site, '/_astro/')],
        value: 'public, max-age=31536000, immutable',
        why: 'these files have a digest of their content in their name',
      },
      {
        name: 'Access-Control-Allow-Origin',
        below: [assetPath(site, sitePaths.openData)],
        value: '*',
        why: 'open data may be read by programs in other sites’ pages',
      },
    ],
    documents: documents.map(({ path }) => assetPath(site, `/${path}`)),
    ...(editor
      ? {
          editor: {
            below: assetPath(site, editorAddress),
            beside: ['', ...topEntries].map((entry) => assetPath(site, `/${entry}`)),
          },
        }
      : {}),
    notFound: site.locales
      .toSorted((a, b) => Number(b === site.defaultLocale) - Number(a === site.defaultLocale))
      .map((locale) => ({
        below: pathOf(site, locale, sitePaths.home),
        path: pathOf(site, locale, '/404.html'),
      })),
  };
}

/** The plan in the notations of the servers offices use. */
export function headerFiles(
  site: Site,
  documents: readonly SiteDocument[],
  topEntries: readonly string[] = [],
): SiteDocument[] {
  const plan = headerPlan(site, documents, topEntries);
  return [
    { path: '_headers', body: netlifyHeaders(plan) },
    { path: '.htaccess', body: apacheHeaders(plan) },
    { path: 'nginx-headers.conf', body: nginxHeaders(plan) },
  ];
}
