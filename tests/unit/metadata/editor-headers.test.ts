import { beforeAll, describe, expect, it } from 'vitest';
import { siteDocuments } from '../../../src/metadata/documents.ts';
import { makeSite, siteFile } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';

const settings = "editor: { backend: github, repository: office/site, signIn: 'https://sign-in.example' }";
const topEntries = ['_astro/', 'en/', 'faqs/', 'index.html', 'pages/', 'search-index/', 'search/'];
const hostFiles = ['_headers', '.htaccess', 'nginx-headers.conf'];

let documents: Map<string, string>;
beforeAll(async () => {
  const site = await makeSite({ ...someItems, 'site.yaml': siteFile(settings) });
  const made = await siteDocuments(site, new Date('2026-11-23T00:00:00Z'), topEntries);
  documents = new Map(made.map(({ path, body }) => [path, String(body)]));
});

const linesOf = (path: string): string[] =>
  (documents.get(path) ?? '').split('\n').map((line) => line.trim());
const found = (pattern: RegExp, line: string): string[] => pattern.exec(line)?.slice(1) ?? [];

/** The values of a header that a host gives a path: as Apache, nginx and Cloudflare Pages read their files. */
const hosts: Record<string, (path: string, header: string) => string[]> = {
  '.htaccess': (path, header) => {
    const lines = linesOf('.htaccess');
    const marks = lines.flatMap((line) => {
      const [pattern = '(?!)', mark = ''] = found(/^SetEnvIf Request_URI "(.*)" (\w+)$/, line);
      return new RegExp(pattern).test(path) ? [mark] : [];
    });
    const set = lines.flatMap((line) => {
      const [name, value = '', not, mark = ''] = found(
        /^Header (?:always )?set (\S+) "(.*?)"(?: env=(!)?(\w+))?$/,
        line,
      );
      const isIn = mark === '' || marks.includes(mark) !== (not === '!');
      return name === header && isIn ? [value] : [];
    });
    // Each takes the place of the one before.
    return set.slice(-1);
  },
  'nginx-headers.conf': (path, header) => {
    const values = new Map<string, string>();
    for (const line of linesOf('nginx-headers.conf')) {
      const [pattern = '', name = '', value = ''] = found(
        /^(?:if \(\$uri ~ "(.*?)"\) \{ )?set (\$\w+) "(.*?)";/,
        line,
      );
      if (name !== '' && new RegExp(pattern).test(path)) values.set(name, value);
    }
    return linesOf('nginx-headers.conf').flatMap((line) => {
      const [name, variable = ''] = found(/^add_header (\S+) (\$\w+)/, line);
      return name === header ? [values.get(variable) ?? ''] : [];
    });
  },
  _headers: (path, header) => {
    const rules = (documents.get('_headers') ?? '').split(/\n(?=\/)/).map((rule) => rule.split('\n'));
    return rules.flatMap(([place = '', ...given]) => {
      const isIn = place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place;
      return isIn ? given.flatMap((line) => found(new RegExp(`^ {2}${header}: (.*)$`), line)) : [];
    });
  },
};

describe.each(Object.entries(hosts))('%s of a site with a web editor', (_, valuesAt) => {
  it.each(['/site/', '/site/faqs/', '/site/en/faqs/', '/site/pages/contact/', '/site/index.html'])(
    'gives %s the policy of the site, once',
    (path) => {
      const [policy = '', ...more] = valuesAt(path, 'Content-Security-Policy');
      expect(more).toEqual([]);
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/'unsafe-(?:eval|inline)'|github/);
      expect(valuesAt(path, 'Cross-Origin-Opener-Policy')).toEqual(['same-origin']);
    },
  );

  it.each(['/site/search/', '/site/en/search/', '/site/search-index/en/pagefind-worker.js'])(
    'lets the search run at %s, and nothing of the editor',
    (path) => {
      const [policy = ''] = valuesAt(path, 'Content-Security-Policy');
      expect(policy).not.toMatch(/'unsafe-(?:eval|inline)'|github/);
      expect(policy).toContain("worker-src 'self'");
    },
  );

  it.each(['/site/admin/', '/site/admin/index.html', '/site/admin/decap-cms-app.js'])(
    'gives %s the policy of the editor, once',
    (path) => {
      const [policy = '', ...more] = valuesAt(path, 'Content-Security-Policy');
      expect(more).toEqual([]);
      expect(policy).toContain("script-src 'self' 'unsafe-eval'");
      expect(policy).toContain('https://api.github.com');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(valuesAt(path, 'Cross-Origin-Opener-Policy')).toEqual(['same-origin-allow-popups']);
    },
  );
});

it('is in no document of the site but those for the host', () => {
  const others = [...documents].filter(([path]) => !hostFiles.includes(path));
  expect(others.map(([path]) => path)).toEqual(
    expect.arrayContaining(['sitemap-0.xml', 'faqs/feed.xml', 'robots.txt', 'manifest.webmanifest']),
  );
  expect(others.filter(([, text]) => text.includes('admin')).map(([path]) => path)).toEqual([]);
});

it('is spoken of in no header where there is no editor', async () => {
  const made = await siteDocuments(await makeSite(), new Date('2026-11-23T00:00:00Z'), topEntries);
  for (const { path, body } of made.filter((document) => hostFiles.includes(document.path)))
    expect(String(body), path).not.toMatch(/admin|'unsafe-(?:eval|inline)'|EDITOR/);
});
