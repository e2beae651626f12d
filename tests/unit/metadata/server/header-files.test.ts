import { describe, expect, it } from 'vitest';
import type { HeaderPlan } from '../../../../src/metadata/headers.ts';
import { apacheHeaders } from '../../../../src/metadata/server/apache.ts';
import { netlifyHeaders } from '../../../../src/metadata/server/netlify.ts';
import { nginxHeaders } from '../../../../src/metadata/server/nginx.ts';
import { beginsWith, endsWith } from '../../../../src/metadata/server/path-pattern.ts';

const plan: HeaderPlan = {
  base: '/a.b/',
  everywhere: [{ name: 'X-One', value: 'one', why: 'everywhere' }],
  byPath: [
    {
      name: 'X-Two-Ways',
      below: ['/a.b/x/', '/a.b/y/'],
      value: 'wide',
      elsewhere: 'narrow',
      inEditor: 'editor',
      why: 'of two kinds',
    },
    { name: 'X-Same', below: [], value: 'same', elsewhere: 'same', why: 'same at any path' },
    { name: 'X-Some', below: ['/a.b/z/'], value: 'some', why: 'only there' },
  ],
  documents: ['/a.b/feed.xml', '/a.b/nobody-knows', '/a.b/data.ods'],
  notFound: [
    { below: '/a.b/', path: '/a.b/404.html' },
    { below: '/a.b/en/', path: '/a.b/en/404.html' },
  ],
};
const withEditor: HeaderPlan = {
  ...plan,
  editor: { below: '/a.b/admin/', beside: ['/a.b/', '/a.b/faqs/', '/a.b/index.html'] },
};

/** The lines of a file from the first that begins so, up to an empty one. */
function block(text: string, begin: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(begin));
  if (from < 0) return '';
  const length = lines.slice(from).indexOf('');
  return lines.slice(from, length < 0 ? undefined : from + length).join('\n');
}

describe('apacheHeaders', () => {
  const text = () => apacheHeaders(plan);

  it('names the type of each ending, the general ones first, because a later section wins', () => {
    expect(text().startsWith('AddDefaultCharset utf-8\n<FilesMatch "\\.ods$">\n')).toBe(true);
    const sections = [...text().matchAll(/<FilesMatch "(.*)">\n {2}ForceType "(.*)"\n<\/FilesMatch>\n/g)];
    expect(sections.map(([, pattern, type]) => [pattern, type])).toEqual([
      [String.raw`\.ods$`, 'application/vnd.oasis.opendocument.spreadsheet'],
      [String.raw`\.txt$`, 'text/plain; charset=utf-8'],
      [String.raw`\.json$`, 'application/json; charset=utf-8'],
      [String.raw`\.jsonld$`, 'application/ld+json; charset=utf-8'],
      [String.raw`\.webmanifest$`, 'application/manifest+json; charset=utf-8'],
      [String.raw`\.csv$`, 'text/csv; charset=utf-8'],
      [String.raw`\.ics$`, 'text/calendar; charset=utf-8'],
      [String.raw`\.xml$`, 'application/xml; charset=utf-8'],
      [String.raw`^opensearch\.xml$`, 'application/opensearchdescription+xml; charset=utf-8'],
      [String.raw`^feed\.xml$`, 'application/atom+xml; charset=utf-8'],
    ]);
  });

  it('says in the language of the address that a page is not there', () => {
    expect(block(text(), '# What is not there'))
      .toBe(`# What is not there is said in the language of the address.
ErrorDocument 404 /a.b/404.html
<If "%{REQUEST_URI} =~ m#${String.raw`^(/a\.b/en/)`}#">
  ErrorDocument 404 /a.b/en/404.html
</If>`);
    expect(apacheHeaders({ ...plan, notFound: [] })).not.toContain('ErrorDocument');
    expect(apacheHeaders({ ...plan, notFound: [] })).toContain('</FilesMatch>\n\n# Nobody needs');
  });

  it('hides what is for the host alone', () => {
    expect(block(text(), '# Nobody needs')).toBe(`# Nobody needs the notes for servers.
<IfModule mod_alias.c>
  RedirectMatch 404 "(?i)${String.raw`/(_headers|nginx-headers\.conf|\.mingbai[^/]*|\.ht[^/]*)$`}"
</IfModule>`);
  });

  it('sets each header, with the reason, where it holds', () => {
    expect(block(text(), '<IfModule mod_headers.c>')).toBe(`<IfModule mod_headers.c>
  # X-One: everywhere.
  Header always set X-One "one"
  # X-Two-Ways: of two kinds.
  SetEnvIf Request_URI "${String.raw`^(/a\.b/x/|/a\.b/y/)`}" MINGBAI_X_TWO_WAYS
  Header always set X-Two-Ways "wide" env=MINGBAI_X_TWO_WAYS
  Header always set X-Two-Ways "narrow" env=!MINGBAI_X_TWO_WAYS
  # X-Same: same at any path.
  Header always set X-Same "same"
  # X-Some: only there.
  SetEnvIf Request_URI "${String.raw`^(/a\.b/z/)`}" MINGBAI_X_SOME
  Header set X-Some "some" env=MINGBAI_X_SOME
</IfModule>`);
  });

  it('tells the web editor last, so that it takes the place of what holds for the site', () => {
    const lines = apacheHeaders(withEditor).split('\n');
    const last = lines.indexOf('  Header always set X-Two-Ways "narrow" env=!MINGBAI_X_TWO_WAYS');
    expect(lines.slice(last + 1, last + 4)).toEqual([
      String.raw`  SetEnvIf Request_URI "^(/a\.b/admin/)" MINGBAI_EDITOR`,
      '  Header always set X-Two-Ways "editor" env=MINGBAI_EDITOR',
      '  # X-Same: same at any path.',
    ]);
    expect(lines.filter((line) => line.includes('MINGBAI_EDITOR'))).toHaveLength(2);
  });
});

describe('nginxHeaders', () => {
  const text = () => nginxHeaders(plan);

  it('adds each header, with the reason, and varies it by the path', () => {
    expect(text().slice(0, text().indexOf('# What is not there')))
      .toBe(`# Include this file inside the server { } block: include /path/to/site/nginx-headers.conf;
charset utf-8;

# X-One: everywhere.
add_header X-One "one" always;

# X-Two-Ways: of two kinds.
set $mingbai_x_two_ways "narrow";
if ($uri ~ "${String.raw`^(/a\.b/x/|/a\.b/y/)`}") { set $mingbai_x_two_ways "wide"; }
add_header X-Two-Ways $mingbai_x_two_ways always;

# X-Same: same at any path.
set $mingbai_x_same "same";
add_header X-Same $mingbai_x_same always;

# X-Some: only there.
set $mingbai_x_some "";
if ($uri ~ "${String.raw`^(/a\.b/z/)`}") { set $mingbai_x_some "some"; }
add_header X-Some $mingbai_x_some;

`);
  });

  it('tells the web editor after the site, so that it takes the place of what holds there', () => {
    expect(block(nginxHeaders(withEditor), '# X-Two-Ways')).toBe(`# X-Two-Ways: of two kinds.
set $mingbai_x_two_ways "narrow";
if ($uri ~ "${String.raw`^(/a\.b/x/|/a\.b/y/)`}") { set $mingbai_x_two_ways "wide"; }
if ($uri ~ "${String.raw`^(/a\.b/admin/)`}") { set $mingbai_x_two_ways "editor"; }
add_header X-Two-Ways $mingbai_x_two_ways always;`);
    expect(block(nginxHeaders(withEditor), '# X-Same')).toBe(block(text(), '# X-Same'));
  });

  it('says in the language of the address that a page is not there', () => {
    expect(block(text(), '# What is not there'))
      .toBe(`# What is not there is said in the language of the address.
set $mingbai_not_found "/a.b/404.html";
if ($uri ~ "${String.raw`^(/a\.b/en/)`}") { set $mingbai_not_found "/a.b/en/404.html"; }
error_page 404 $mingbai_not_found;`);
    expect(nginxHeaders({ ...plan, notFound: [] })).not.toContain('error_page');
    expect(nginxHeaders({ ...plan, notFound: [] })).toContain('x_some;\n\n# Nobody needs');
  });

  it('hides what is for the host alone, and names the type of each ending, the first that fits', () => {
    expect(text().slice(text().indexOf('# Nobody needs'))).toBe(
      [
        '# Nobody needs the notes for servers.',
        String.raw`location ~* "/(_headers|nginx-headers\.conf|\.mingbai[^/]*|\.ht[^/]*)$" { return 404; }`,
        '',
        ...[
          [String.raw`/feed\.xml$`, 'application/atom+xml; charset=utf-8'],
          [String.raw`/opensearch\.xml$`, 'application/opensearchdescription+xml; charset=utf-8'],
          [String.raw`\.xml$`, 'application/xml; charset=utf-8'],
          [String.raw`\.ics$`, 'text/calendar; charset=utf-8'],
          [String.raw`\.csv$`, 'text/csv; charset=utf-8'],
          [String.raw`\.webmanifest$`, 'application/manifest+json; charset=utf-8'],
          [String.raw`\.jsonld$`, 'application/ld+json; charset=utf-8'],
          [String.raw`\.json$`, 'application/json; charset=utf-8'],
          [String.raw`\.txt$`, 'text/plain; charset=utf-8'],
          [String.raw`\.ods$`, 'application/vnd.oasis.opendocument.spreadsheet'],
        ].map(
          ([pattern, type]) => `location ~ "${pattern ?? ''}" { types { } default_type "${type ?? ''}"; }`,
        ),
        '',
      ].join('\n'),
    );
  });
});

describe('netlifyHeaders', () => {
  it('gives each header once, with its wider value everywhere, then those of some paths, then types', () => {
    expect(netlifyHeaders(plan)).toBe(`/a.b/*
  X-One: one
  X-Two-Ways: wide
  X-Same: same

/a.b/z/*
  X-Some: some

/a.b/feed.xml
  Content-Type: application/atom+xml; charset=utf-8

/a.b/data.ods
  Content-Type: application/vnd.oasis.opendocument.spreadsheet
`);
  });

  it('gives the headers of the site to all that stands beside a web editor, and the editor its own', () => {
    expect(netlifyHeaders({ ...withEditor, documents: [] })).toBe(`/a.b/*
  X-One: one

/a.b/
  X-Two-Ways: wide
  X-Same: same

/a.b/faqs/*
  X-Two-Ways: wide
  X-Same: same

/a.b/index.html
  X-Two-Ways: wide
  X-Same: same

/a.b/admin/*
  X-Two-Ways: editor
  X-Same: same

/a.b/z/*
  X-Some: some
`);
  });
});

describe('path patterns', () => {
  it('take every character of a path for itself', () => {
    const path = String.raw`/^a$.*+?()[b]{c}|\d/`;
    expect(new RegExp(beginsWith(['/x/', path])).test(`${path}page`)).toBe(true);
    expect(new RegExp(beginsWith(['/x/', path])).test('/x/page')).toBe(true);
    expect(new RegExp(beginsWith(['/x/', path])).test('/y/x/page')).toBe(false);
    expect(new RegExp(endsWith(path)).test(`/x${path}`)).toBe(true);
    expect(new RegExp(endsWith('.xml')).test('/xxml')).toBe(false);
    expect(new RegExp(endsWith('.xml')).test('/a.xml/b')).toBe(false);
  });
});
