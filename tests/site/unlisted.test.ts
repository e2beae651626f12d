import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askSite } from '../support/ask-site.ts';
import { builtSite, listFiles, metaContents } from '../support/built-site.ts';

const site = builtSite('office');
const page = (file: string) => site.pages.find((candidate) => candidate.file === file);

describe.each([
  ['zh-TW', 'pages/handbook/index.html', 'pages/index.html', '編輯手冊'],
  ['en', 'en/pages/handbook/index.html', 'en/pages/index.html', 'Handbook for editors'],
])('the handbook in %s, which asks not to be listed', (locale, file, list, title) => {
  it('is there for whoever knows its address, and asks search engines to leave it out', () => {
    const handbook = page(file);
    expect(handbook?.html).toContain(`<h1>${title}</h1>`);
    expect(handbook && metaContents(handbook, 'robots')).toEqual(['noindex']);
  });

  it('is in no list, feed or sitemap', () => {
    expect(page(list)?.html).not.toContain('/pages/handbook/');
    const others = listFiles(site.folder).filter((name) => /\.(xml|atom)$/.test(name));
    expect(others.length).toBeGreaterThan(0);
    for (const name of others)
      expect(readFileSync(join(site.folder, name), 'utf8').includes('/pages/handbook'), name).toBe(false);
  });

  it('is not found by the search', async () => {
    const { results } = await askSite(site.folder, locale, title);
    expect(results.filter(({ url }) => url.includes('handbook'))).toEqual([]);
  });
});
