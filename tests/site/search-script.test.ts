import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribute, builtSite, byTag, listFiles, type BuiltPage } from '../support/built-site.ts';

const site = builtSite('office');
const isSearchPage = ({ path }: BuiltPage): boolean => path.endsWith('/search/');
const searchPages = site.pages.filter(isSearchPage);

/** Script files a page names, relative to the site's folder. */
function scriptsOf(page: BuiltPage): string[] {
  return byTag(page, 'script').flatMap((element) => {
    const file = site.fileOf(attribute(element, 'src') ?? '');
    return file === undefined ? [] : [file];
  });
}

const everywhere = new Set(site.pages.filter((page) => !isSearchPage(page)).flatMap(scriptsOf));
const onlySearch = [...new Set(searchPages.flatMap(scriptsOf))].filter((file) => !everywhere.has(file));
const worker = listFiles(site.folder).filter((file) => /^search-index\/worker-[^/]+\.js$/.test(file));

describe('the script of the search', () => {
  it('is on the search page of each language, and on no other page', () => {
    expect(searchPages).toHaveLength(2);
    expect(onlySearch).toHaveLength(1);
    for (const file of everywhere) {
      expect(readFileSync(join(site.folder, file), 'utf8')).not.toContain('mingbai-search');
    }
  });

  it('stands, worker included, where the policy lets the engine run, and is at most 15 KB before the engine', () => {
    expect(worker).toHaveLength(1);
    const bytes = [...onlySearch, ...worker].map(
      (file) => gzipSync(readFileSync(join(site.folder, file))).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024);
  });
});
