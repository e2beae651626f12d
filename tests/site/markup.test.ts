import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, builtSite, byTag, listFiles, textOf } from '../support/built-site.ts';

/** Rules of html-validate that are changed, each with its reason. */
const rules: RuleConfig = {
  // The titles of official documents are long; a cut one would say less.
  'long-title': 'off',
  // Files of the site itself need no integrity hash; other hosts are not asked for anything.
  'require-sri': ['error', { target: 'crossorigin' }],
  // The official checker wants for= on a label around its field too (HM1130104C).
  'no-redundant-for': 'off',
  // A heading's anchor is what the heading says, in any script.
  'valid-id': ['error', { relaxed: true }],
};

describe.each(['office', 'township', 'minimal'] as const)('markup of the %s site', (name) => {
  const site = builtSite(name);

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document'],
      elements: [
        'html5',
        {
          'mingbai-display-settings': { flow: true, phrasing: true },
          'mingbai-search': { flow: true },
          'mingbai-checklist': { flow: true },
          'mingbai-sortable-table': { flow: true },
        },
      ],
      rules,
    });
    const faults: string[] = [];
    for (const { file, html } of site.pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        for (const { line, ruleId, message } of messages) {
          faults.push(`${file}:${String(line)} ${ruleId} ${message}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no script, style or handler inside the page', () => {
    const inline = site.pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          (element) =>
            element.tagName === 'style' ||
            (element.tagName === 'script' &&
              attribute(element, 'src') === undefined &&
              attribute(element, 'type') !== 'application/ld+json') ||
            element.attrs.some(
              ({ name: attributeName }) => attributeName === 'style' || attributeName.startsWith('on'),
            ),
        )
        .map(({ tagName }) => `${file}: <${tagName}>`),
    );
    expect(inline).toEqual([]);
  });

  it('begins every head with the content security policy', () => {
    const late = site.pages.filter((page) => {
      const first = byTag(page, 'head')[0]?.childNodes.find((node) => 'tagName' in node);
      return !first || !('attrs' in first) || attribute(first, 'http-equiv') !== 'Content-Security-Policy';
    });
    expect(late.map(({ file }) => file)).toEqual([]);
  });

  it('asks no other host for anything a page needs', () => {
    const loading = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'];
    const foreign = site.pages.flatMap((page) =>
      page.elements
        .filter(
          ({ tagName, attrs }) =>
            loading.includes(tagName) ||
            (tagName === 'link' &&
              attrs.some(({ value }) => /^(?:stylesheet|icon|manifest|preload|modulepreload)$/.test(value))),
        )
        .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
        .map((address) => `${page.file}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('ships at most 4 KB of script, compressed, with a content page', () => {
    const heavy = site.pages
      .filter(({ path }) => !path.endsWith('/search/'))
      .map((page) => ({ file: page.file, bytes: scriptBytes(page.elements, site.folder, site.basePath) }))
      .filter(({ bytes }) => bytes > 4096);
    expect(heavy).toEqual([]);
  });

  it('sets no text size in pixels or points, which reader settings could not enlarge', () => {
    const sheets = listFiles(site.folder).filter(
      (file) => file.startsWith('_astro/') && file.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(0);
    const fixed = sheets.flatMap((file) =>
      (readFileSync(join(site.folder, file), 'utf8').match(/font(?:-size)?:[^;}]*\d(?:px|pt)/g) ?? []).map(
        (found) => `${file}: ${found}`,
      ),
    );
    expect(fixed).toEqual([]);
  });

  it('gives every page one first heading and a title of its own', () => {
    const headings = site.pages.filter((page) => byTag(page, 'h1').length !== 1).map(({ file }) => file);
    expect(headings).toEqual([]);
    const titles = site.pages
      .filter(({ file }) => !file.endsWith('404.html'))
      .map(
        (page) =>
          `${attribute(byTag(page, 'html')[0] ?? page.elements[0] ?? never(), 'lang') ?? ''} ${byTag(page, 'title').map(textOf).join('')}`,
      );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

function scriptBytes(
  elements: ReturnType<typeof builtSite>['pages'][number]['elements'],
  folder: string,
  basePath: string,
): number {
  const files = elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((element) => attribute(element, 'src') ?? []);
  return files.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(folder, path.slice(basePath.length)))).length,
    0,
  );
}

function never(): never {
  throw new Error('A page without elements.');
}
