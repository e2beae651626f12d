import { describe, expect, it } from 'vitest';
import {
  checkPageSource,
  checkSource,
  checkWholeSite,
  usualOptions,
  type SourceOptions,
} from '../../../../src/gate/source/check-source.ts';
import type { SourcePage } from '../../../../src/gate/source/source-page.ts';
import type { SourceSite } from '../../../../src/gate/source/source-site.ts';
import { documentOf, pageOf, siteOf } from '../../../support/example-site.ts';

/** What is found in the source of a page, by rule. */
const foundIn = (html: string, options: Partial<SourceOptions> = {}, files: Record<string, string> = {}) =>
  checkPageSource(pageOf({ html, files }), { ...usualOptions, ...options });

const rulesIn = (
  html: string,
  options: Partial<SourceOptions> = {},
  files: Record<string, string> = {},
): string[] => foundIn(html, options, files).map(({ rule }) => rule);

const picture = '<p><img src="/map.png"></p>';

/** A page on which every rule that asks for elements by their tag breaks. */
function breakingPage(page: SourcePage, fault: () => never): SourcePage {
  const { path, file, html, $, elements, styleSheets, brokenSheets, site, outline } = page;
  const { withAttribute, byId, isHidden, isExposed, resolve, hitAt } = page;
  const parts = { path, file, html, $, elements, styleSheets, brokenSheets, site, outline };
  return { ...parts, withTag: fault, withAttribute, byId, isHidden, isExposed, resolve, hitAt };
}

describe('the source of a page', () => {
  it('is judged at AA, in the edition in force, with the official checker’s rules as barriers, by default', () => {
    expect(usualOptions).toEqual({ level: 'AA', edition: '115.11', freego: 'barrier' });
    expect(checkPageSource(pageOf({ html: picture }))).toEqual(foundIn(picture));
    expect(foundIn(picture)).toMatchObject([
      {
        rule: 'freego-image-alternative',
        severity: 'barrier',
        codes: ['HM1110100C'],
        page: '/',
        state: 'source',
      },
    ]);
  });

  it('is judged by the rules that are asked for, by their whole names', () => {
    const html = `${picture}<p tabindex=3>a</p>`;
    expect(rulesIn(html, { only: ['positive-tabindex'] })).toEqual(['positive-tabindex']);
    expect(rulesIn(html, { only: ['freego-image-alternative'] })).toEqual(['freego-image-alternative']);
    expect(rulesIn(html, { only: [] })).toEqual([]);
    expect(rulesIn('<p tabindex=3>a</b></p>', { only: ['positive-tabindex'] })).toEqual([
      'positive-tabindex',
    ]);
    expect(rulesIn(`${picture}<p>a</b></p>`, { only: ['close-order'] })).toEqual(['close-order']);
  });

  it('is judged by the official checker’s rules as far as they weigh anything', () => {
    expect(foundIn(picture, { freego: 'review' })).toMatchObject([
      { rule: 'freego-image-alternative', severity: 'review' },
    ]);
    expect(rulesIn(picture, { freego: 'off' })).toEqual([]);
    const own = '<a href="javascript:go()">go</a>';
    expect(foundIn(own, { freego: 'review', only: ['script-link'] })).toMatchObject([
      { severity: 'barrier' },
    ]);
  });

  it('is not judged by what only a higher level asks for', () => {
    const only = ['freego-relative-width', 'freego-relative-font-size', 'freego-image-alternative'];
    const html = `${picture}<p style="font-size: 12px; max-width: 300px">words</p>`;
    const asked = (level: SourceOptions['level']): string[] => rulesIn(html, { level, only }).sort();
    expect(asked('A')).toEqual(['freego-image-alternative']);
    expect(asked('AA')).toEqual(['freego-image-alternative', 'freego-relative-font-size']);
    expect(asked('AAA')).toEqual([
      'freego-image-alternative',
      'freego-relative-font-size',
      'freego-relative-width',
    ]);
  });

  it('is judged by good practice at every level', () => {
    expect(rulesIn('<p id=a>1</p><p id=a>2</p>', { level: 'A', only: ['duplicate-id'] })).toEqual([
      'duplicate-id',
    ]);
  });

  it('is named by the codes of the edition that is asked for', () => {
    const group = '<fieldset><input type=radio name=a><input type=radio name=a></fieldset>';
    const codesOf = (edition: SourceOptions['edition']): unknown =>
      foundIn(group, { edition, only: ['freego-fieldset-legend'] }).map(({ codes }) => codes);
    expect(codesOf('115.11')).toEqual([['HM1130105C']]);
    expect(codesOf('110.07')).toEqual([['HM1130103C']]);
  });

  it('is not judged by an official rule whose code the edition does not have', () => {
    const html = '<img alt="chart" longdesc="gone.html">';
    expect(rulesIn(html, { edition: '110.07', only: ['freego-long-description'] })).toHaveLength(1);
    expect(rulesIn(html, { edition: '115.11', only: ['freego-long-description'] })).toEqual([]);
    // A rule of our own is good advice in any edition.
    const twice = '<p id=a>1</p><p id=a>2</p>';
    expect(foundIn(twice, { edition: '115.11', only: ['duplicate-id'] })).toMatchObject([{ codes: [] }]);
  });

  it('reports broken style sheets first, and what the validator says last', () => {
    const html = documentOf({ html: `${picture}<p>a</b></p>` }).replace(
      '</head>',
      '<style>p{</style></head>',
    );
    expect(rulesIn(html)).toEqual(['broken-style-sheet', 'freego-image-alternative', 'close-order']);
  });
});

describe('a rule that strikes often on one page', () => {
  const only = ['freego-image-alternative'];

  it('lists 100 hits, and then says how many there are', () => {
    expect(rulesIn('<img src=a.png>'.repeat(100), { only })).toEqual(Array<string>(100).fill(only[0] ?? ''));
    const many = foundIn('<img src=a.png>'.repeat(101), { only });
    expect(many).toHaveLength(101);
    expect(many[99]?.selector).toContain('img:nth-of-type(100)');
    expect(many[100]).toMatchObject({ rule: 'more-findings', severity: 'review', page: '/' });
    expect(many[100]?.message.en).toContain('“freego-image-alternative” has 101 hits');
  });
});

describe('a rule that breaks', () => {
  const broken = (fault: () => never): string[] =>
    checkPageSource(breakingPage(pageOf({ html: '<p tabindex=3>a</p>' }), fault), {
      ...usualOptions,
      only: ['freego-page-title', 'positive-tabindex'],
    }).map(({ rule, severity, message }) => `${rule} ${severity}: ${message.en}`);

  it('is a barrier by its name and reason, and the others go on', () => {
    expect(
      broken(() => {
        throw new RangeError('too deep');
      }),
    ).toEqual([
      expect.stringMatching(/^positive-tabindex review: /),
      expect.stringMatching(
        /^rule-failed barrier: The rule “freego-page-title” could not finish .*\(too deep\)/,
      ),
    ]);
  });
});

it('says that the validator broke, as of a rule', () => {
  const page = breakingPage(pageOf({ html: '' }), () => {
    throw new RangeError('too deep');
  });
  const broken: SourcePage = {
    ...page,
    get elements(): never {
      throw new RangeError('too deep');
    },
  };
  const found = checkPageSource(broken, { ...usualOptions, only: [] });
  expect(found.map(({ rule, page: path }) => [rule, path])).toEqual([['rule-failed', '/']]);
  expect(found[0]?.message.en).toContain('“html-validate”');
});

describe('a whole site', () => {
  const files = {
    '/index.html': documentOf({ html: '<p><a href="/faqs/">faqs</a></p>' }),
    '/faqs/index.html': documentOf({ html: '<p><a href="/gone/">gone</a><img src="/map.png"></p>' }),
    '/data.html': 'no page',
  };
  const listed = (options?: SourceOptions): string[] =>
    checkSource(siteOf(files), options).map(({ rule, page }) => `${rule} ${page}`);

  it('is reported by folder, then by page, then as a whole', () => {
    expect(listed()).toEqual([
      'not-html /data.html',
      'freego-image-alternative /faqs/',
      'broken-link /faqs/',
      'same-title /faqs/',
    ]);
  });

  it('is reported at its home page where a rule over it breaks', () => {
    const { folder, base, page, read, failures, files: sizes } = siteOf(files);
    const broken: SourceSite = {
      ...{ folder, base, page, read, failures, files: sizes },
      get pages(): never {
        throw new RangeError('too many');
      },
    };
    const found = checkWholeSite(broken, { ...usualOptions, only: ['broken-link'] });
    expect(found.map(({ rule, page: path }) => [rule, path])).toEqual([['rule-failed', '/']]);
  });

  it('is judged as a whole by the rules that are asked for', () => {
    const only = { ...usualOptions, only: ['broken-link'] };
    expect(checkWholeSite(siteOf(files), only).map(({ rule }) => rule)).toEqual(['broken-link']);
    expect(checkWholeSite(siteOf(files)).map(({ rule }) => rule)).toEqual(['broken-link', 'same-title']);
    expect(listed(only)).toEqual(['not-html /data.html', 'broken-link /faqs/']);
  });
});
