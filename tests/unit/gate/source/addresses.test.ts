import { describe, expect, it } from 'vitest';
import {
  fileAt,
  guessBase,
  isPageFile,
  pagePathOf,
  resolveAddress,
  type AddressBook,
} from '../../../../src/gate/source/addresses.ts';

/** Whether a site of these files has one. */
const holder =
  (...files: readonly string[]) =>
  (path: string): boolean =>
    files.includes(path);

describe('a file', () => {
  it.each(['/a.html', '/a.htm', '/a.xhtml', '/A.HTML', '/.html'])('is a page by its name: %s', (file) => {
    expect(isPageFile(file)).toBe(true);
  });

  it.each(['/a.html.bak', '/ahtml', '/a.html/b.css', '/a.shtm', '/a.xhtm'])(
    'is no page by its name: %s',
    (file) => {
      expect(isPageFile(file)).toBe(false);
    },
  );

  it.each([
    ['/index.html', '/'],
    ['/faqs/index.html', '/faqs/'],
    ['/faqs/INDEX.HTM', '/faqs/'],
    ['index.html', ''],
    ['/myindex.html', '/myindex.html'],
    ['/index.html/a.html', '/index.html/a.html'],
    ['/index.html.html', '/index.html.html'],
    ['/index.htmlx', '/index.htmlx'],
  ])('%s is the page %s', (file, path) => {
    expect(pagePathOf(file)).toBe(path);
  });
});

describe('the file that a host sends', () => {
  it.each([
    ['/faqs/', '/faqs/index.html'],
    ['/old/', '/old/index.htm'],
    ['/about', '/about.html'],
    ['/faqs', '/faqs/index.html'],
    ['/old', '/old/index.htm'],
    ['/plan.pdf', '/plan.pdf'],
    ['/about/', undefined],
    ['/gone', undefined],
  ])('for %s is %s', (path, file) => {
    expect(fileAt(path, holder('/faqs/index.html', '/old/index.htm', '/about.html', '/plan.pdf'))).toBe(file);
  });

  it('is the one named as it is asked for, before a page of that name', () => {
    expect(fileAt('/a', holder('/a/index.html', '/a.html', '/a'))).toBe('/a');
    expect(fileAt('/a', holder('/a/index.html', '/a.html'))).toBe('/a.html');
    expect(fileAt('/a/', holder('/a/index.htm', '/a/index.html'))).toBe('/a/index.html');
  });
});

describe('an address on a page', () => {
  const files = holder(
    '/index.html',
    '/faqs/index.html',
    '/faqs/one.html',
    '/電費/index.html',
    '/office/only.html',
  );
  const book: AddressBook = { base: '', origins: new Set(['https://office.example']), has: files };
  const below: AddressBook = { ...book, base: '/office' };
  const resolve = (
    address: string,
    { path = '/faqs/', baseAddress = '', at = book } = {},
  ): string | undefined =>
    resolveAddress(address, { path, baseAddress: baseAddress === '' ? undefined : baseAddress }, at);

  it.each([
    ['one.html', '/faqs/one.html'],
    ['./one', '/faqs/one.html'],
    [' ../ ', '/'],
    ['/faqs', '/faqs/'],
    ['/faqs/index.html', '/faqs/'],
    ['/faqs/?page=2#top', '/faqs/'],
    ['#top', '/faqs/'],
    ['/%E9%9B%BB%E8%B2%BB/', '/電費/'],
    ['/電費', '/電費/'],
    ['/gone/', '/gone/'],
    ['/100%.png', '/100%.png'],
    ['https://office.example/faqs', '/faqs/'],
    ['//office.example/faqs', undefined],
    ['https://elsewhere.example/faqs', undefined],
    ['mailto:desk@office.example', undefined],
    ['https://', undefined],
  ])('%s leads to %s', (address, path) => {
    expect(resolve(address)).toBe(path);
  });

  it('is inferred from the page it stands on, whatever its name', () => {
    expect(resolve('b.html', { path: '/電費 100%/a.html' })).toBe('/電費 100%/b.html');
  });

  it('is inferred from <base> where that is an address', () => {
    expect(resolve('one.html', { path: '/', baseAddress: '/faqs/' })).toBe('/faqs/one.html');
    expect(resolve('one.html', { path: '/', baseAddress: 'https://office.example/faqs/' })).toBe(
      '/faqs/one.html',
    );
    expect(resolve('one.html', { path: '/', baseAddress: 'https://elsewhere.example/' })).toBeUndefined();
    expect(resolve('one.html', { path: '/faqs/', baseAddress: 'https://' })).toBe('/faqs/one.html');
  });

  it('is inferred from below the path that the site is served at', () => {
    expect(resolve('/office/faqs/', { at: below })).toBe('/faqs/');
    expect(resolve('/office', { at: below })).toBe('/');
    expect(resolve('/office/', { at: below })).toBe('/');
    expect(resolve('one.html', { at: below })).toBe('/faqs/one.html');
    const homeless = { ...below, has: holder('/faqs/index.html') };
    expect(resolve('/office', { at: homeless })).toBe('/');
  });

  it('keeps a path that only begins alike, or that is a file’s own', () => {
    expect(resolve('/offices/faqs/', { at: below })).toBe('/offices/faqs/');
    expect(resolve('/office/only.html', { at: below })).toBe('/office/only.html');
    expect(resolve('/office/faqs/')).toBe('/office/faqs/');
  });
});

describe('the path that a site is served below', () => {
  const has = holder('/index.html', '/faqs/index.html', '/css/site.css', '/a/b/index.html', '/100%.html');

  it.each([
    ['nothing, where addresses lead to files as they are', ['/faqs/', '/css/site.css', '/'], ''],
    ['the beginning that files are without', ['/office/faqs/', '/office/css/site.css?v=1'], '/office'],
    ['a longer beginning', ['/gov/office/faqs#top', '/gov/office/a/b/'], '/gov/office'],
    ['what most addresses say', ['/faqs/', '/office/css/site.css', '/office/faqs/'], '/office'],
    ['what comes first, of two said as often', ['/faqs/', '/office/css/site.css'], ''],
    ['what comes first, of two said as often', ['/office/css/site.css', '/faqs/'], '/office'],
    ['nothing, where only the home page would be there', ['/fees/', '/office/', '/office'], ''],
    [
      'nothing, of addresses elsewhere',
      ['//office/css/site.css', 'https://a.example/office/faqs/', 'x/faqs/'],
      '',
    ],
    ['nothing, of a page without addresses', [], ''],
    ['the beginning of an address whose escapes mean nothing', ['/office/100%.html'], '/office'],
    ['nothing, where most addresses lead home as they are', ['/', '/', '/office/css/site.css'], ''],
    ['what addresses say, broken ones left aside', ['/gone/', '/lost/', '/office/css/site.css'], '/office'],
    ['the shortest beginning that will do', ['/a/a/b/'], '/a'],
  ])('is %s', (_, addresses, base) => {
    expect(guessBase(addresses, has)).toBe(base);
  });

  it('is inferred from the path of an address, not from what follows it in further lines', () => {
    expect(guessBase(['/office/faqs/?note=a\nb'], has)).toBe('/office');
  });
});
