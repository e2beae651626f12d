import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { GateError } from './gate-error.ts';
import type { GateOptions } from './options.ts';

/**
 * Paths of the pages of a folder below the site's root, in order: `/faqs/index.html` is `/faqs/`. Those to leave out
 * are not among them.
 */
export function listPages(
  { folder, pages, maxPages }: Pick<GateOptions, 'folder' | 'maxPages' | 'pages'>,
  leftOut: readonly string[] = [],
): string[] {
  if (!existsSync(folder)) {
    throw new GateError({ zh: `${folder}：沒有這個資料夾。`, en: `${folder}: there is no such folder.` });
  }
  if (!statSync(folder).isDirectory()) {
    throw new GateError({
      zh: `${folder}：這是檔案，不是資料夾。`,
      en: `${folder}: this is a file, not a folder.`,
    });
  }
  const all = htmlFiles(folder).map(pagePath).sort();
  if (all.length === 0) {
    throw new GateError({
      zh: `${folder}：裡面沒有 HTML 網頁。`,
      en: `${folder}: there is no HTML page in it.`,
    });
  }
  const chosen = all
    .filter((path) => pages === undefined || posix.matchesGlob(path, pages))
    .filter((path) => !leftOut.includes(path));
  if (chosen.length === 0) {
    throw new GateError({
      zh: `--pages ${pages ?? ''}：${String(all.length)} 個網頁都不符合；路徑寫成 /en/** 的樣子。`,
      en: `--pages ${pages ?? ''}: none of the ${String(all.length)} pages fits; paths look like /en/**.`,
    });
  }
  return chosen.slice(0, maxPages);
}

/** Links are not followed: one may lead out of the folder, or round in a circle. */
function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function pagePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The text of a page, by its path. */
export function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
