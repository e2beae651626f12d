import { beforeAll, describe, expect, it } from 'vitest';
import { headerFiles } from '../../../src/metadata/headers.ts';
import { headerPolicy, policy } from '../../../src/metadata/policy.ts';
import { makeSite } from '../../support/make-site.ts';

let files: Map<string, string>;
beforeAll(async () => {
  const documents = ['feed.xml', 'open-data/faqs.csv', 'manifest.webmanifest', 'open-data/catalog.jsonld'];
  const made = headerFiles(
    await makeSite(),
    documents.map((path) => ({ path, body: '' })),
  );
  files = new Map(made.map(({ path, body }) => [path, String(body)]));
});

describe('headerFiles', () => {
  it.each(['_headers', '.htaccess', 'nginx-headers.conf'])('sends every security header from %s', (path) => {
    const text = files.get(path) ?? '';
    for (const name of [
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'Strict-Transport-Security',
    ]) {
      expect(text).toContain(name);
    }
    expect(text).toContain(headerPolicy('/search/'));
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).toContain('text/csv; charset=utf-8');
  });

  it('gives no header twice to one path in _headers, where hosts would join the values', () => {
    const text = files.get('_headers') ?? '';
    expect(text.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(text).toContain('/site/_astro/*\n  Cache-Control');
    expect(text).toContain(
      '/site/open-data/catalog.jsonld\n  Content-Type: application/ld+json; charset=utf-8\n',
    );
    expect(text).toContain('/site/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n');
  });

  it('has no blank line or quotation mark in a header of _headers', () => {
    const headers = (files.get('_headers') ?? '').split('\n').filter((line) => line.startsWith('  '));
    expect(headers.filter((line) => !/^ {2}[A-Za-z-]+: \S[^"]*$/.test(line))).toEqual([]);
  });

  it.each(['.htaccess', 'nginx-headers.conf'])(
    'knows the search pages of every language under the base path in %s',
    (path) => {
      expect(files.get(path)).toContain('^(/site/search/|/site/en/search/|/site/search-index/)');
      expect(files.get(path)).toContain(headerPolicy('/'));
      expect(files.get(path)).toContain('^(/site/_astro/)');
    },
  );

  it('keeps add_header of nginx out of location blocks, where it would drop the others', () => {
    expect(files.get('nginx-headers.conf')).not.toMatch(/location[^\n]*add_header/);
  });

  it('says in the language of the address that a page is not there', () => {
    expect(files.get('nginx-headers.conf')).toContain(
      'set $mingbai_not_found "/site/404.html";\nif ($uri ~ "^(/site/en/)") { set $mingbai_not_found "/site/en/404.html"; }\nerror_page 404 $mingbai_not_found;',
    );
    expect(files.get('.htaccess')).toContain(
      'ErrorDocument 404 /site/404.html\n<If "%{REQUEST_URI} =~ m#^(/site/en/)#">\n  ErrorDocument 404 /site/en/404.html\n</If>',
    );
  });

  it.each(['.htaccess', 'nginx-headers.conf'])('hides the notes for servers in %s', (path) => {
    const pattern = /"(?:\(\?i\))?(\/\(_headers[^"]*)"/.exec(files.get(path) ?? '')?.[1] ?? '(?!)';
    const hidden = (address: string): boolean => new RegExp(pattern).test(address);
    const notes = [
      '/_headers',
      '/site/nginx-headers.conf',
      '/site/.mingbai',
      '/site/.mingbai-files',
      '/.htaccess',
      '/.htpasswd',
    ];
    expect(notes.filter((address) => !hidden(address))).toEqual([]);
    expect(['/', '/.well-known/security.txt', '/site/en/404.html'].filter(hidden)).toEqual([]);
  });

  it('says the same policy everywhere', () => {
    for (const { directive } of policy) {
      for (const text of files.values()) expect(text).toContain(directive);
    }
  });
});
