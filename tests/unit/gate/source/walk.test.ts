import { describe, expect, it } from 'vitest';
import { isTag, isText } from 'domhandler';
import {
  childElements,
  closest,
  elementsIn,
  lineage,
  nodesIn,
  parentOf,
  textOf,
} from '../../../../src/gate/source/walk.ts';
import { pageOf } from '../../../support/example-site.ts';

/** The element of a fragment that has the id `it`. */
function elementIn(html: string) {
  const element = pageOf({ html }).byId('it');
  if (!element) throw new Error('No element has the id.');
  return element;
}

describe('what is inside an element', () => {
  const list = '<ul id=it>a<li>b<b>c</b>d</li><!--e--><li>f</li>g</ul>';

  it('comes in the order of the document, itself left out', () => {
    const nodes = [...nodesIn(elementIn(list))];
    expect(nodes.map((node) => (isTag(node) ? node.name : isText(node) ? node.data : node.type))).toEqual([
      'a',
      'li',
      'b',
      'b',
      'c',
      'd',
      'comment',
      'li',
      'f',
      'g',
    ]);
    expect(elementsIn(elementIn(list)).map(({ name }) => name)).toEqual(['li', 'b', 'li']);
  });

  it('has a template in it, but not the document inside', () => {
    const nodes = [...nodesIn(elementIn('<div id=it><template><p>a</p></template><i></i></div>'))];
    expect(nodes.map(({ type }) => type)).toEqual(['tag', 'tag']);
  });

  it('is not what stands in a template, which is a document of its own', () => {
    const names = elementsIn(elementIn('<div id=it><template><p>a</p></template><i>b</i></div>'));
    expect(names.map(({ name }) => name)).toEqual(['template', 'i']);
  });

  it('has its children apart', () => {
    expect(childElements(elementIn(list)).map(({ name }) => name)).toEqual(['li', 'li']);
  });
});

describe('what is around an element', () => {
  const nested = '<section><div class=outer><div><p id=it>a</p></div></div></section>';

  it('comes from the inside out, to the root', () => {
    expect([...lineage(elementIn(nested))].map(({ name }) => name)).toEqual([
      'p',
      'div',
      'div',
      'section',
      'main',
      'body',
      'html',
    ]);
    const [root] = [...lineage(elementIn(nested))].toReversed();
    expect(root && parentOf(root)).toBeUndefined();
  });

  it('is asked for by tag, the element itself first', () => {
    expect(closest(elementIn(nested), 'p', 'div')?.name).toBe('p');
    expect(closest(elementIn(nested), 'section', 'div')?.attribs.class).toBeUndefined();
    expect(closest(elementIn(nested), 'section')?.name).toBe('section');
    expect(closest(elementIn(nested), 'table')).toBeUndefined();
  });
});

describe('the text of an element', () => {
  const textIn = (html: string): string => textOf(elementIn(`<div id=it>${html}</div>`));

  it('is read in order, with its white space collapsed', () => {
    expect(textIn('  a\n\t b <b>c</b>d <i>e<u>f</u></i>g  ')).toBe('a b cd efg');
  });

  it('runs on through inline elements, and stops at others', () => {
    const inline =
      'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time u var';
    for (const tag of inline.split(' ')) expect(textIn(`1<${tag}>2</${tag}>3`), tag).toBe('123');
    expect(textIn('1<ruby>電<rp>(</rp><rt>d</rt><rp>)</rp></ruby>2<wbr>3')).toBe('1電(d)23');
    for (const tag of ['p', 'div', 'button', 'br', 'custom-element'])
      expect(textIn(`1<${tag}>2`), tag).toBe('1 2');
  });

  it('leaves out what is never read', () => {
    for (const tag of ['script', 'style', 'noscript', 'template'])
      expect(textIn(`1<${tag}>2</${tag}>3`), tag).toBe('13');
  });

  it('leaves out the elements it is asked to leave out, with what is in them', () => {
    const element = elementIn('<div id=it>1<p class=out>2<b>3</b></p>4<p>5</p></div>');
    expect(textOf(element, ({ attribs }) => attribs.class === 'out')).toBe('14 5');
  });
});
