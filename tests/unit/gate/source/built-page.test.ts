import { describe, expect, it } from 'vitest';
import { documentOf, pageOf, siteOf } from '../../../support/example-site.ts';

const html = `<!doctype html><html lang="en"><head><title>t</title><base><base href=""><base href="/deep/"><base href="/other/"></head>
<body><p id="a" class="">1</p><div id="b"><img id="a" alt=""><p>2</p></div><template><p>3</p></template></body></html>`;

describe('the elements of a page', () => {
  const page = () => pageOf({ html });
  const idsOf = (elements: readonly { name: string; attribs: Record<string, string> }[]): string[] =>
    elements.map(({ name, attribs }) => `${name} ${attribs.id ?? ''}`.trim());

  it('come in the order of the document, without what is in a template', () => {
    expect(idsOf(page().elements)).toEqual([
      'html',
      'head',
      'title',
      'base',
      'base',
      'base',
      'base',
      'body',
      'p a',
      'div b',
      'img a',
      'p',
      'template',
    ]);
  });

  it('are found by tag, by one of some tags, by attribute and by id', () => {
    expect(idsOf(page().withTag('p'))).toEqual(['p a', 'p']);
    expect(idsOf(page().withTag('p', 'div', 'img'))).toEqual(['p a', 'div b', 'img a', 'p']);
    expect(page().withTag('table')).toEqual([]);
    expect(page().withTag()).toEqual([]);
    expect(idsOf(page().withAttribute('class'))).toEqual(['p a']);
    expect(idsOf(page().withAttribute('id'))).toEqual(['p a', 'div b', 'img a']);
    expect(page().byId('a')?.name).toBe('p');
    expect(page().byId('c')).toBeUndefined();
  });

  it('resolve addresses against the first <base> that has one', () => {
    expect(page().resolve('fees.html')).toBe('/deep/fees.html');
    expect(pageOf({ html: '<!doctype html><base><p>a</p>' }).resolve('fees.html')).toBe('/fees.html');
  });
});

it('is the text of its file, parsed once', () => {
  const page = pageOf({ html });
  expect(page.html).toBe(html);
  expect(page.$('body > p').text()).toBe('1');
  expect(page.elements).toBe(page.elements);
  expect(page.styleSheets).toBe(page.styleSheets);
  expect(page.outline).toBe(page.outline);
});

it('forgets what was parsed when many others have been, and reads it again when it is asked', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const site = siteOf(
    Object.fromEntries(names.map((name) => [`/${name}.html`, documentOf({ html: `<p hidden id=${name}>` })])),
  );
  const [first, ...others] = site.pages;
  if (!first) throw new Error('The site has pages.');
  const [before, outline] = [first.elements, first.outline];
  for (const page of others.slice(0, 3)) expect(page.elements).not.toEqual([]);
  expect(first.elements).toBe(before);
  for (const page of others) expect(page.elements).not.toEqual([]);
  expect(first.elements).not.toBe(before);
  expect(first.elements.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(first.outline).toBe(outline);
  const paragraph = first.byId('a');
  expect(paragraph && first.isHidden(paragraph)).toBe(true);
});
