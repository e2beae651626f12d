import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkSource } from '../../../src/gate/source/check-source.ts';
import { readSourceSite } from '../../../src/gate/source/read-site.ts';
import { documentOf, siteOf } from '../../support/example-site.ts';
import { temporaryFolder } from '../../support/project.ts';

const good = documentOf({ html: '<p>櫃台在一樓。</p>' });

it('says that a folder holds no page', () => {
  expect(checkSource(siteOf({ '/plan.pdf': '%PDF' })).map(({ rule, page }) => [rule, page])).toEqual([
    ['no-pages', '/'],
  ]);
});

it('names files that are no HTML, too large or wrongly encoded, and checks the others', () => {
  const site = siteOf({
    '/index.html': good.replace('<p>', '<img src="/a.png"><p>'),
    '/binary.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    '/plain.html': 'google-site-verification',
    '/large.html': `${good}${'<p>字</p>'.repeat(1_000_000)}`,
    '/latin.html': new Uint8Array([...new TextEncoder().encode(good), 0xe9, 0x20]),
  });
  const found = checkSource(site);
  const rules = found.filter(({ engine }) => engine === 'run').map(({ rule, page }) => `${page} ${rule}`);
  expect(rules.sort()).toEqual([
    '/binary.html not-html',
    '/large.html page-too-large',
    '/latin.html encoding-fault',
    '/plain.html not-html',
  ]);
  expect(found.some(({ rule, page }) => rule === 'freego-image-alternative' && page === '/')).toBe(true);
}, 30_000);

it('reads a page in the encoding it declares', () => {
  const big5 = new Uint8Array([...new TextEncoder().encode('<meta charset="big5"><title>'), 0xa4, 0xa4]);
  expect(siteOf({ '/index.html': big5 }).page('/')?.outline.title).toBe('中');
});

it('does not follow links out of the folder or in circles', () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  mkdirSync(join(folder, 'faqs'));
  writeFileSync(join(folder, 'index.html'), good);
  symlinkSync('..', join(folder, 'faqs', 'circle'));
  symlinkSync('/etc', join(folder, 'outside'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  const site = readSourceSite(folder);
  expect([...site.files.keys()]).toEqual(['/index.html']);
  expect(site.failures.map(({ message }) => /“(\S+)”/.exec(message.en)?.[1])).toEqual([
    '/dangling',
    '/faqs/circle',
    '/outside',
  ]);
});

it('names a style sheet that cannot be parsed, and still looks at the others', () => {
  const site = siteOf({
    '/index.html': good.replace(
      '</title>',
      '</title><link rel="stylesheet" href="/broken.css"><link rel="stylesheet" href="/site.css">',
    ),
    '/broken.css': 'a { color: red',
    '/site.css': 'p { font-size: 12px }',
  });
  const rules = checkSource(site).map(({ rule }) => rule);
  expect(rules).toContain('broken-style-sheet');
  expect(rules).toContain('freego-relative-font-size');
});

it('finds style sheets and pages of a site that is served below a path', () => {
  const page = good.replace('</title>', '</title><link rel="stylesheet" href="/office/css/site.css">');
  const site = siteOf({
    '/index.html': page.replace(
      '<p>',
      '<p><a href="/office/fees/">費用</a> <a href="/office/gone/">舊頁</a>',
    ),
    '/fees/index.html': good.replace('<title>', '<title>費用 '),
    '/css/site.css': 'p { font-size: 12px }',
  });
  expect(site.base).toBe('/office');
  const found = checkSource(site);
  expect(found.map(({ rule }) => rule)).toContain('freego-relative-font-size');
  expect(found.filter(({ rule }) => rule === 'broken-link').map(({ html }) => html)).toEqual([
    '<a href="/office/gone/">舊頁</a>',
  ]);
});

it('resolves addresses against <base>', () => {
  const site = siteOf({
    '/deep/index.html': good
      .replace('</title>', '</title><base href="/">')
      .replace('<p>', '<p><a href="fees.html">費用</a>'),
    '/fees.html': good,
  });
  expect(site.page('/deep/')?.resolve('fees.html')).toBe('/fees.html');
  expect(site.page('/deep/')?.resolve('https://www.gov.tw/')).toBeUndefined();
});

it.each([
  ['side by side', '<p><img src="/a.png"></p>'.repeat(25_000)],
  ['inside each other', `${'<div>'.repeat(8_000)}<img src="/a.png">`],
])(
  'gets through thousands of elements %s',
  (_, html) => {
    const found = checkSource(siteOf({ '/index.html': documentOf({ html }), '/fees.html': good }));
    expect(found.some(({ rule }) => rule === 'freego-image-alternative')).toBe(true);
    expect(found.length).toBeLessThan(2_000);
  },
  120_000,
);
