import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, builtSite, byTag, metaContents, textOf, type BuiltPage } from '../support/built-site.ts';
import { wellFormed } from '../support/well-formed.ts';

const mandatory = [
  'DC.Title',
  'DC.Creator',
  'DC.Subject',
  'DC.Description',
  'DC.Contributor',
  'DC.Type',
  'DC.Format',
  'DC.Source',
  'DC.Language',
  'DC.Coverage.t.min',
  'DC.Coverage.t.max',
  'DC.Publisher',
  'DC.Date',
  'DC.Identifier',
  'DC.Relation',
  'DC.Rights',
  'Category.Theme',
  'Category.Cake',
  'Category.Service',
  'Keywords',
  'description',
];

describe.each(['office', 'township'] as const)('metadata of the %s site', (name) => {
  const site = builtSite(name);

  it('stands on every page, none of it empty', () => {
    const gaps = site.pages.flatMap((page) =>
      mandatory
        .filter((element) => {
          const contents = metaContents(page, element);
          return contents.length === 0 || contents.some((content) => content.trim() === '');
        })
        .map((element) => `${page.file}: ${element}`),
    );
    expect(gaps).toEqual([]);
  });

  it('names each page’s languages on all of them, with one for everybody else', () => {
    const faults = site.pages.flatMap((page) => {
      const own = alternates(page);
      if (!own.has('x-default')) return [`${page.file}: no x-default`];
      return [...own.values()].flatMap((url) => {
        const path = new URL(url).pathname;
        const target = site.pages.find((other) => other.path === path);
        return target && [...alternates(target).keys()].join() === [...own.keys()].join()
          ? []
          : [`${page.file}: ${path}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('keeps samples out of search engines and the sitemap', () => {
    const samples = site.pages.filter(({ elements }) =>
      elements.some((element) => attribute(element, 'class')?.split(' ').includes('sample-notice')),
    );
    expect(samples.length).toBeGreaterThan(0);
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    for (const sample of samples) {
      expect(metaContents(sample, 'robots'), sample.file).toEqual(['noindex']);
      expect(sitemap).not.toContain(`${sample.path}</loc>`);
    }
    const whole = site.pages.find(({ path }) => path.endsWith('/faqs/'));
    expect(whole && metaContents(whole, 'robots')).toEqual([]);
  });

  it('describes itself to machines in data blocks that parse', () => {
    for (const page of site.pages) {
      for (const block of byTag(page, 'script').filter(
        (element) => attribute(element, 'type') === 'application/ld+json',
      )) {
        const text = textOf(block);
        expect(text).not.toContain('<');
        expect(() => void JSON.parse(text)).not.toThrow();
      }
    }
  });

  it('has feeds, sitemaps and a search description that are well-formed', () => {
    const files = [
      'sitemap-index.xml',
      'sitemap-0.xml',
      'opensearch.xml',
      'faqs/feed.xml',
      'en/faqs/feed.xml',
      'en/opensearch.xml',
    ];
    for (const file of files)
      expect(wellFormed(readFileSync(join(site.folder, file), 'utf8')), file).toBe(true);
  });

  it('has a page behind every address of its sitemap', () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((path) => site.fileOf(path) === undefined)).toEqual([]);
  });

  it('has what robots, installers and reporters of vulnerabilities look for', () => {
    for (const file of [
      'robots.txt',
      '.well-known/security.txt',
      'manifest.webmanifest',
      'favicon.svg',
      '404.html',
      'en/404.html',
    ]) {
      expect(existsSync(join(site.folder, file)), file).toBe(true);
    }
    const security = readFileSync(join(site.folder, '.well-known/security.txt'), 'utf8');
    expect(security).toMatch(/^Contact: (?:https|mailto|tel):/m);
    const expires = /^Expires: (.+)$/m.exec(security)?.[1] ?? '';
    expect(Date.parse(expires) - Date.parse('2026-11-23')).toBeGreaterThan(30 * 86_400_000);
  });
});

describe('open data', () => {
  const { folder } = builtSite('office');

  // Samples are left out, and one disclosure has no English.
  it.each([
    ['disclosures', 11],
    ['faqs', 30],
    ['processes', 10],
  ])('offers %s as JSON, CSV and ODS, with a row for each item in each of its languages', (kind, rows) => {
    const read = (format: string): Buffer => readFileSync(join(folder, `open-data/${kind}.${format}`));
    expect(JSON.parse(read('json').toString())).toHaveLength(rows);
    expect(read('csv').toString().startsWith('\uFEFF')).toBe(true);
    expect(parse(read('csv'), { bom: true, columns: true })).toHaveLength(rows);
    expect(read('ods').subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves samples out', () => {
    const csv = readFileSync(join(folder, 'open-data/processes.csv'), 'utf8');
    expect(csv).toContain('processes/payment');
    expect(csv).not.toContain('processes/new-service,');
  });
});

function alternates(page: BuiltPage): Map<string, string> {
  return new Map(
    byTag(page, 'link')
      .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang') !== undefined)
      .map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
  );
}
