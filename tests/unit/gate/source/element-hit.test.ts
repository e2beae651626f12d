import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../src/gate/rule.ts';
import { documentOf, pageOf, siteOf } from '../../../support/example-site.ts';

/** Where a rule would strike at the first element of a class. */
function hitAt(html: string, name = 'it'): Hit {
  const page = pageOf({ html });
  const element = page.elements.find(({ attribs }) => attribs.class === name);
  if (!element) throw new Error('No element has the class.');
  return page.hitAt(element);
}

const selectorIn = (html: string): string => hitAt(html).selector;

describe('the selector of an element', () => {
  it('leads from the root, and counts brothers of the same tag only where there are any', () => {
    expect(selectorIn('<p class=it>a</p>')).toBe('html > body > main > p');
    expect(selectorIn('<p>a</p><div>b</div><p class=it>c</p>')).toBe('html > body > main > p:nth-of-type(2)');
    expect(selectorIn('<p class=it>a</p><p>c</p>')).toBe('html > body > main > p:nth-of-type(1)');
    expect(selectorIn('<p>a</p><div class=it>b</div><p>c</p>')).toBe('html > body > main > div');
  });

  it('leads from the nearest id, its own first', () => {
    expect(selectorIn('<div id=outer><div id=inner><b class=it>a</b></div></div>')).toBe('#inner > b');
    expect(selectorIn('<div id=outer><b id=Own_1-b class=it>a</b></div>')).toBe('#Own_1-b');
  });

  it('does not rely on an id that is not the element’s alone, or that has to be escaped', () => {
    expect(selectorIn('<i id=two>a</i><b id=two class=it>b</b>')).toBe('html > body > main > b');
    for (const id of ['1a', 'a.b', 'a:b', '電', '-a', '']) {
      expect(selectorIn(`<b id="${id}" class=it>b</b>`), id).toBe('html > body > main > b');
    }
  });

  it('is twelve steps long at most', () => {
    const deep = (count: number): string => `${'<div>'.repeat(count)}<b class=it>`;
    expect(selectorIn(deep(8))).toBe(`html > body > main > ${'div > '.repeat(8)}b`);
    expect(selectorIn(deep(9))).toBe(`body > main > ${'div > '.repeat(9)}b`);
  });

  it('finds the element, and nothing but the element', () => {
    const page = pageOf({ html: '<ul><li>a<li>b<p>c</ul><ul id=x><li><b>d</b><li><b>e</b></ul>' });
    for (const element of page.elements) {
      expect(page.$(page.hitAt(element).selector).toArray()).toEqual([element]);
    }
  });
});

describe('the place of an element', () => {
  it('is its line and column in the file, with the start of its HTML', () => {
    const site = siteOf({
      '/faqs/index.html': '<!doctype html>\n<title>t</title>\n  <p class=it>one <b>two</b></p>\n',
    });
    const page = site.page('/faqs/');
    const [paragraph] = page?.withTag('p') ?? [];
    expect(paragraph && page?.hitAt(paragraph, { count: 2 })).toEqual({
      selector: 'html > body > p',
      html: '<p class=it>one <b>two</b></p>',
      source: { file: 'faqs/index.html', line: 3, column: 3 },
      values: { count: 2 },
    });
    expect(paragraph && page?.hitAt(paragraph)).not.toHaveProperty('values');
  });

  it('shows 300 characters of a long element', () => {
    expect(hitAt(`<p class=it>${'字'.repeat(400)}</p>`).html).toHaveLength(300);
    expect(hitAt(`<p class=it>${'字'.repeat(400)}</p>`).html).toMatch(/^<p class=it>字+$/);
  });

  it('is unknown for an element that the file leaves out', () => {
    const page = pageOf({
      html: documentOf({ html: '' }).replace(/<\/?main>/g, '') + '<table><tr><td>1</table>',
    });
    const [body] = page.withTag('tbody');
    expect(body && page.hitAt(body)).toEqual({ selector: 'html > body > table > tbody', html: '<tbody>' });
  });
});
