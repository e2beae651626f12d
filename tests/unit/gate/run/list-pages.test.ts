import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GateError } from '../../../../src/gate/run/gate-error.ts';
import { listPages, readPage } from '../../../../src/gate/run/list-pages.ts';
import { readSourceSite } from '../../../../src/gate/source/read-site.ts';
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

const files = {
  'index.html': 'home',
  'faqs/index.html': 'questions',
  'faqs/myindex.html': 'one question',
  'en/index.html': 'English home',
  'old/PAGE.HTM': 'old page',
  'style.css': 'p {}',
  'old/index.html.bak.html': 'old copy',
  'notes.html.bak': 'no page',
};

/** What a call says in both languages, on the condition that it fails with a sentence for the caller. */
function sentenceOf(call: () => unknown): { zh: string; en: string } | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof GateError) return error.sentence;
    throw error;
  }
  return undefined;
}

describe('the pages of a folder', () => {
  it('are its HTML files in order, a folder’s index by the folder', () => {
    makeFolder(folder, files);
    expect(listPages({ folder })).toEqual([
      '/',
      '/en/',
      '/faqs/',
      '/faqs/myindex.html',
      '/old/PAGE.HTM',
      '/old/index.html.bak.html',
    ]);
  });

  it('are those that fit a pattern, are not left out, and as many as asked for', () => {
    makeFolder(folder, files);
    expect(listPages({ folder, pages: '/faqs/**' })).toEqual(['/faqs/', '/faqs/myindex.html']);
    expect(listPages({ folder }, ['/en/', '/old/PAGE.HTM', '/old/index.html.bak.html'])).toEqual([
      '/',
      '/faqs/',
      '/faqs/myindex.html',
    ]);
    expect(listPages({ folder, maxPages: 2 })).toEqual(['/', '/en/']);
  });

  it('are looked for behind a link as long as it stays inside', () => {
    makeFolder(folder, {
      'site/index.html': 'home',
      'site/2026/index.html': 'new',
      'outside/page.html': 'no',
    });
    symlinkSync('2026', join(folder, 'site/latest'));
    symlinkSync('.', join(folder, 'site/circle'));
    symlinkSync('../outside', join(folder, 'site/linked'));
    symlinkSync('../outside/page.html', join(folder, 'site/linked.html'));
    expect(listPages({ folder: join(folder, 'site') })).toEqual(['/', '/2026/', '/latest/']);
  });

  it('are those whose source is read, by whatever extension', () => {
    makeFolder(folder, { 'b/index.htm': '<p>', 'a.xhtml': '<p>', 'c.HTML': '<p>', 'd.html.txt': '<p>' });
    expect(listPages({ folder })).toEqual(['/a.xhtml', '/b/index.htm', '/c.HTML']);
    expect(readSourceSite(folder).pages.map(({ path }) => path)).toEqual(['/a.xhtml', '/b/', '/c.HTML']);
  });

  it('are read by their paths', () => {
    makeFolder(folder, files);
    expect(readPage(folder, '/')).toBe('home');
    expect(readPage(folder, '/faqs/')).toBe('questions');
    expect(readPage(folder, '/faqs/myindex.html')).toBe('one question');
  });
});

describe('a folder that cannot be judged', () => {
  it('is one that is not there', () => {
    const gone = join(folder, 'gone');
    expect(sentenceOf(() => listPages({ folder: gone }))).toEqual({
      zh: `${gone}：沒有這個資料夾。`,
      en: `${gone}: there is no such folder.`,
    });
  });

  it('is a file', () => {
    makeFolder(folder, files);
    const file = join(folder, 'index.html');
    expect(sentenceOf(() => listPages({ folder: file }))).toEqual({
      zh: `${file}：這是檔案，不是資料夾。`,
      en: `${file}: this is a file, not a folder.`,
    });
  });

  it('is one without pages', () => {
    makeFolder(folder, { 'style.css': 'p {}' });
    expect(sentenceOf(() => listPages({ folder }))).toEqual({
      zh: `${folder}：裡面沒有 HTML 網頁。`,
      en: `${folder}: there is no HTML page in it.`,
    });
  });

  it('is one whose pages do not fit the pattern', () => {
    makeFolder(folder, files);
    expect(sentenceOf(() => listPages({ folder, pages: '/zh/**' }))).toEqual({
      zh: '--pages /zh/**：6 個網頁都不符合；路徑寫成 /en/** 的樣子。',
      en: '--pages /zh/**: none of the 6 pages fits; paths look like /en/**.',
    });
  });
});

it('says so where every page is a program of another project', () => {
  makeFolder(folder, { 'admin/index.html': 'program' });
  expect(sentenceOf(() => listPages({ folder }, ['/admin/']))).toEqual({
    zh: `${folder}：裡面的網頁都是其他專案的程式，沒有可以檢測的網頁。`,
    en: `${folder}: every page in it is a program of another project, so none is left to judge.`,
  });
});

it('says what is wrong in both languages where an error is printed as it is', () => {
  const error = new GateError({ zh: '沒有網頁。', en: 'There is no page.' });
  expect(error.message).toBe('沒有網頁。 There is no page.');
});
