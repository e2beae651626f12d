import { describe, expect, it } from 'vitest';
import { isHiddenInline } from '../../../../src/gate/source/hidden.ts';
import type { SourcePage } from '../../../../src/gate/source/source-page.ts';
import { documentOf, pageOf } from '../../../support/example-site.ts';

/** Whether nobody gets the element with the id `it`, and whether assistive technology gets it. */
function fateOf(html: string, page: SourcePage = pageOf({ html })): string {
  const element = page.byId('it');
  if (!element) throw new Error('No element has the id.');
  return `${page.isHidden(element) ? 'hidden' : 'shown'}, ${page.isExposed(element) ? 'exposed' : 'unexposed'}`;
}

const fateUnder = (css: string, html = '<p id=it class="a b" data-x="1">words</p>'): string =>
  fateOf('', pageOf({ html: documentOf({ html }).replace('</head>', `<style>${css}</style></head>`) }));

const hidden = 'hidden, unexposed';
const shown = 'shown, exposed';

describe('an element', () => {
  it.each([
    ['<p id=it>', shown],
    ['<p id=it hidden>', hidden],
    ['<p id=it hidden="until-found">', hidden],
    ['<p id=it style="display:none">', hidden],
    ['<p id=it style="color: red; DISPLAY : None">', hidden],
    ['<p id=it style="visibility:hidden">', hidden],
    ['<p id=it style="visibility: collapse">', hidden],
    ['<p id=it style="; visibility : hidden">', hidden],
    ['<p id=it style="display:block">', shown],
    ['<p id=it style="visibility:visible">', shown],
    ['<p id=it style="--display:none">', shown],
    ['<p id=it style="color:red;--x-visibility:hidden">', shown],
    ['<p id=it aria-hidden="true">', 'shown, unexposed'],
    ['<p id=it aria-hidden="false">', shown],
    ['<p id=it aria-hidden>', shown],
  ])('%s is %s', (html, fate) => {
    expect(fateOf(html)).toBe(fate);
  });

  it('shares the fate of what it stands in, however deep', () => {
    expect(fateOf('<div hidden><ul><li><a id=it href="/">a</a></li></ul></div>')).toBe(hidden);
    expect(fateOf('<div style="display:none"><div><p id=it>a</p></div></div>')).toBe(hidden);
    expect(fateOf('<div aria-hidden="true"><div><p id=it>a</p></div></div>')).toBe('shown, unexposed');
    expect(fateOf('<div aria-hidden="true"><p aria-hidden="false" id=it>a</p></div>')).toBe(
      'shown, unexposed',
    );
    expect(fateUnder('.out { display: none }', '<div class=out><div><p id=it>a</p></div></div>')).toBe(
      hidden,
    );
  });

  it('does not share the fate of what stands beside it', () => {
    expect(fateOf('<p hidden>a</p><p id=it>b</p>')).toBe(shown);
    expect(fateOf('<p aria-hidden="true">a</p><p id=it>b</p>')).toBe(shown);
    expect(fateOf('<div id=it><p hidden>a</p><p aria-hidden="true">b</p></div>')).toBe(shown);
  });

  it('is hidden by its own style attribute alone where that is what is asked', () => {
    const page = pageOf({ html: '<div hidden><p id=a>a</p><p id=b style="display:none">b</p></div>' });
    expect(page.withTag('p').map(isHiddenInline)).toEqual([false, true]);
  });
});

describe('a plain style rule', () => {
  it.each([
    'p { display: none }',
    '.a { color: red; visibility: hidden }',
    '#it { display: none !important }',
    'h2, .b { visibility: collapse }',
    '[data-x="1"] { display: none }',
    'main p { display: none }',
    'main > .a.b { display: none }',
    'h1 + p { display: none }',
  ])('hides: %s', (css) => {
    expect(fateUnder(css)).toBe(hidden);
  });

  it.each([
    'p { display: block }',
    'p { --display: none }',
    'p { content: "display:none" }',
    '.c { display: none }',
    'p:hover { display: none }',
    'p:not(.c) { display: none }',
    'p::before { display: none }',
    'h1 ~ p { display: none }',
    'svg|p { display: none }',
    '& p { display: none }',
    '@media print { p { display: none } }',
    '@page { display: none }',
    '/* p { display: none } */',
    'p { /* display: none */ }',
  ])('hides nothing for certain: %s', (css) => {
    expect(fateUnder(css)).toBe(shown);
  });

  it('counts beside one that the library cannot read', () => {
    expect(fateUnder('p ^ p { display: none } .a { display: none }')).toBe(hidden);
    expect(fateUnder('p ^ p { display: none }')).toBe(shown);
  });

  it('is looked at in files and elements, and in a style attribute for its own element only', () => {
    const page = pageOf({
      html: documentOf({ html: '<p id=it>a</p>' }).replace(
        '</head>',
        '<link rel=stylesheet href=/a.css></head>',
      ),
      files: { '/a.css': 'p { display: none }' },
    });
    expect(fateOf('', page)).toBe(hidden);
    expect(fateOf('<p style="display:none">x { }</p><x id=it>a</x>')).toBe(shown);
  });

  it('counts among the first 400 that hide something, and no further', () => {
    const others = (count: number): string =>
      Array.from({ length: count }, (_, index) => `.other-${String(index)} { display: none }`).join(' ');
    expect(fateUnder(`${others(399)} .a { display: none }`)).toBe(hidden);
    expect(fateUnder(`${others(400)} .a { display: none }`)).toBe(shown);
    expect(fateUnder(`${'h2 { display: none } '.repeat(400)} .a { display: none }`)).toBe(hidden);
  });
});
