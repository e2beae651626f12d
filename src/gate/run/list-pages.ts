import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isPageFile } from '../source/addresses.ts';
import { listFiles } from '../source/list-files.ts';
import { GateError } from './gate-error.ts';
import type { GateOptions } from './options.ts';
import { isThere } from '../../shared/is-there.ts';

/**
 * Paths of the pages of a folder below the site's root, in order: `/faqs/index.html` is `/faqs/`. Those to leave out
 * are not among them.
 */
export function listPages(
  { folder, pages, maxPages }: Pick<GateOptions, 'folder' | 'maxPages' | 'pages'>,
  leftOut: readonly string[] = [],
): string[] {
  if (!isThere(folder)) {
    throw new GateError({ zh: `${folder}：沒有這個資料夾。`, en: `${folder}: there is no such folder.` });
  }
  if (!statSync(folder).isDirectory()) {
    throw new GateError({
      zh: `${folder}：這是檔案，不是資料夾。`,
      en: `${folder}: this is a file, not a folder.`,
    });
  }
  // The same files as those whose source is read: one list would else judge what the other does not know.
  const all = [...listFiles(folder).files.keys()].filter(isPageFile).map(pagePath).sort();
  if (all.length === 0) {
    throw new GateError({
      zh: `${folder}：裡面沒有 HTML 網頁。`,
      en: `${folder}: there is no HTML page in it.`,
    });
  }
  const chosen = all
    .filter((path) => pages === undefined || posix.matchesGlob(path, pages))
    .filter((path) => !leftOut.includes(path));
  if (chosen.length === 0 && pages === undefined) {
    throw new GateError({
      zh: `${folder}：裡面的網頁都是其他專案的程式，沒有可以檢測的網頁。`,
      en: `${folder}: every page in it is a program of another project, so none is left to judge.`,
    });
  }
  if (chosen.length === 0) {
    throw new GateError({
      zh: `--pages ${pages}：${String(all.length)} 個網頁都不符合；路徑寫成 /en/** 的樣子。`,
      en: `--pages ${pages}: none of the ${String(all.length)} pages fits; paths look like /en/**.`,
    });
  }
  return chosen.slice(0, maxPages);
}

function pagePath(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

/** The text of a page, by its path. */
export function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
