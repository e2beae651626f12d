import { describe, expect, it } from 'vitest';
import { attribute, builtSite, byTag, type BuiltPage, type BuiltSite } from '../support/built-site.ts';

describe.each(['office', 'township', 'minimal'] as const)('links of the %s site', (name) => {
  const site = builtSite(name);

  it('lead to files that exist', () => {
    const dead = internalLinks(site).filter(({ path }) => site.fileOf(path) === undefined);
    expect(dead.map(({ page, link }) => `${page.file}: ${link}`)).toEqual([]);
  });

  it('lead to anchors that exist', () => {
    const byFile = new Map(site.pages.map((page) => [page.file, page]));
    const dead = internalLinks(site).filter(({ path, anchor }) => {
      const target = byFile.get(site.fileOf(path) ?? '');
      return anchor !== '' && target !== undefined && !idsOf(target).has(anchor);
    });
    expect(dead.map(({ page, link }) => `${page.file}: ${link}`)).toEqual([]);
  });

  it('stay in the language of their page, unless they say otherwise', () => {
    const languageOf = new Map(site.pages.map((page) => [page.file, attributeOfRoot(page, 'lang')]));
    const astray = internalLinks(site).filter(({ page, path, hreflang }) => {
      const target = languageOf.get(site.fileOf(path) ?? '');
      return target !== undefined && target !== (hreflang ?? attributeOfRoot(page, 'lang'));
    });
    expect(astray.map(({ page, link }) => `${page.file}: ${link}`)).toEqual([]);
  });
});

interface InternalLink {
  page: BuiltPage;
  link: string;
  path: string;
  anchor: string;
  hreflang: string | undefined;
}

function internalLinks(site: BuiltSite): InternalLink[] {
  const origin = 'https://site.test';
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const link = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
      if (link === undefined || (element.tagName === 'link' && /^https?:/.test(link))) return [];
      const url = new URL(link, origin + page.path);
      if (url.origin !== origin) return [];
      return [
        {
          page,
          link,
          path: url.pathname,
          anchor: decodeURIComponent(url.hash.slice(1)),
          hreflang: attribute(element, 'hreflang'),
        },
      ];
    }),
  );
}

function idsOf(page: BuiltPage): Set<string> {
  return new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
}

function attributeOfRoot(page: BuiltPage, name: string): string | undefined {
  return byTag(page, 'html').map((element) => attribute(element, name))[0];
}
