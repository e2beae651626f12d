import { chmodSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSourceSite } from '../../../../src/gate/source/read-site.ts';
import { documentOf, siteOf } from '../../../support/example-site.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  remove();
});

const good = documentOf({ html: '<p>櫃台在一樓。</p>' });

/** What stood in the way of reading a site, as `rule page: message`. */
function groupsOf(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  return siteOf(files).failures.map(({ rule, page, message }) => `${rule} ${page}: ${message.en}`);
}

describe('a folder of built files', () => {
  it('is a site of pages in the order of their paths, and of other files', () => {
    const site = siteOf({ '/faqs/index.html': good, '/faqs.css': 'p{}', '/b.xhtml': good, '/a.HTM': good });
    expect(site.pages.map(({ path, file }) => [path, file])).toEqual([
      ['/a.HTM', '/a.HTM'],
      ['/b.xhtml', '/b.xhtml'],
      ['/faqs/', '/faqs/index.html'],
    ]);
    expect(site.files.get('/faqs.css')).toBe(3);
    expect(site.page('/faqs/')).toBe(site.pages[2]);
    expect(site.page('/faqs.css')).toBeUndefined();
    expect(site.failures).toEqual([]);
  });

  it('has its texts read by path, as a browser decodes them', () => {
    const site = siteOf({ '/index.html': good, '/a.css': new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]) });
    expect(site.read('/a.css')).toBe('中');
    expect(site.read('/gone.css')).toBeUndefined();
    expect(site.read('/../a.css')).toBeUndefined();
  });

  it('may be named from where the process stands', () => {
    makeFolder(folder, { 'index.html': good });
    expect(readSourceSite(relative(process.cwd(), folder)).folder).toBe(folder);
  });

  it('is judged by the pages that are picked, whose failures alone are reported', () => {
    makeFolder(folder, { 'index.html': good, 'faqs/index.html': good, 'a.html': 'a', 'b.html': 'b' });
    const site = readSourceSite(folder, (path) => path === '/faqs/' || path === '/b.html');
    expect(site.pages.map(({ path }) => path)).toEqual(['/faqs/']);
    expect(site.page('/')?.path).toBe('/');
    expect(site.failures.map(({ rule, page }) => [rule, page])).toEqual([['not-html', '/b.html']]);
  });

  it('is parsed one style sheet once for all pages', () => {
    const html = good.replace('</head>', '<link rel=stylesheet href=/a.css></head>');
    const site = siteOf({ '/a.html': html, '/b.html': html, '/a.css': 'p{}' });
    const [one, other] = site.pages.map(({ styleSheets }) => styleSheets[0]?.root);
    expect(one).toBeDefined();
    expect(one).toBe(other);
  });
});

describe('what stands in the way', () => {
  it('is a folder without a page', () => {
    expect(groupsOf({ '/plan.pdf': '%PDF' })).toEqual([expect.stringMatching(/^no-pages \/: /)]);
    expect(groupsOf({ '/a.html': 'no markup' })).toEqual([expect.stringMatching(/^not-html \/a\.html: /)]);
  });

  it.each([
    ['words', 'google-site-verification'],
    ['a comparison', '1 < 2'],
    ['bytes', '<p>\0'],
    ['nothing', ''],
  ])('is a page that is no HTML but %s', (_, text) => {
    expect(groupsOf({ '/faqs/index.html': text })).toEqual([expect.stringMatching(/^not-html \/faqs\/: /)]);
  });

  it.each(['<p>', '<!doctype html>', 'text <B>'])('is no page that has some markup: %s', (text) => {
    expect(groupsOf({ '/index.html': text })).toEqual([]);
  });

  it('is a page of more than eight million bytes, told in megabytes', () => {
    const page = (size: number): string => `<p>${' '.repeat(size - 3)}`;
    const site = siteOf({
      '/index.html': good,
      '/a.html': page(8_000_000),
      '/b.html': page(8_000_001),
      '/c.html': page(8_600_000),
    });
    expect(site.pages.map(({ path }) => path)).toEqual(['/', '/a.html']);
    expect(
      site.failures.map(({ page: path, message }) => [path, /is (\d+ MB)/.exec(message.en)?.[1]]),
    ).toEqual([
      ['/b.html', '8 MB'],
      ['/c.html', '9 MB'],
    ]);
  });

  it('is a page with bytes that mean nothing, which is judged all the same', () => {
    const site = siteOf({ '/index.html': new Uint8Array([...new TextEncoder().encode(good), 0xe9]) });
    expect(site.pages).toHaveLength(1);
    expect(site.failures.map(({ message }) => message.en)).toEqual([expect.stringContaining('(utf-8)')]);
  });

  it('is a link out of the folder, reported before the failures of pages', () => {
    makeFolder(folder, { 'a.html': 'no markup' });
    symlinkSync('/', join(folder, 'root'));
    const { failures } = readSourceSite(folder);
    expect(failures.map(({ rule, page }) => [rule, page])).toEqual([
      ['stray-link', '/'],
      ['not-html', '/a.html'],
    ]);
    expect(failures[0]?.message.en).toContain('“/root”');
  });

  it('is a file that may not be read', () => {
    makeFolder(folder, { 'index.html': good });
    chmodSync(join(folder, 'index.html'), 0o000);
    // The superuser may read everything.
    const isReadable = process.getuid?.() === 0;
    const { failures } = readSourceSite(folder);
    expect(failures.map(({ rule, message }) => [rule, message.en.includes('(EACCES)')])).toEqual(
      isReadable ? [] : [['unreadable-file', true]],
    );
  });
});

describe('where a site stands', () => {
  const linked = (head: string, body = ''): string =>
    documentOf({ html: body }).replace('</head>', `${head}</head>`);

  it('is at the host that its home page names as its own', () => {
    const home = linked('<link rel=canonical href=https://office.example/home>');
    const site = siteOf({ '/index.html': home, '/faqs/index.html': good });
    expect(site.page('/')?.resolve('https://office.example/faqs/')).toBe('/faqs/');
    expect(site.page('/')?.resolve('https://elsewhere.example/faqs/')).toBeUndefined();
    const based = siteOf({ '/index.html': linked('<base href=https://office.example/>'), '/a.html': good });
    expect(based.page('/a.html')?.resolve('https://office.example/a.html')).toBe('/a.html');
    const other = siteOf({ '/index.html': linked('<link rel=alternate href=https://office.example/>') });
    expect(other.page('/')?.resolve('https://office.example/')).toBeUndefined();
  });

  it('is below the path that the addresses of its first page begin with', () => {
    const files = { '/faqs/index.html': good, '/css/site.css': 'p{}', '/map.png': '' };
    const byLink = siteOf({
      ...files,
      '/index.html': linked('<link rel=stylesheet href=/office/css/site.css>'),
    });
    expect(byLink.base).toBe('/office');
    expect(byLink.page('/')?.resolve('/office/faqs/')).toBe('/faqs/');
    const byPicture = siteOf({ ...files, '/index.html': linked('', '<img alt="" src=/town/map.png>') });
    expect(byPicture.base).toBe('/town');
    expect(siteOf({ ...files, '/index.html': linked('', '<a href=/faqs/>faqs</a>') }).base).toBe('');
    expect(siteOf({ '/plan.pdf': '' }).base).toBe('');
  });
});
