import { describe, expect, it } from 'vitest';
import type { OutlinedLink, PageOutline } from '../../../../src/gate/source/page-outline.ts';
import { documentOf, siteOf } from '../../../support/example-site.ts';

/** The outline of a page in a site that has a page of questions too. */
function outlineIn(html: string): PageOutline {
  const site = siteOf({ '/index.html': documentOf({ html }), '/faqs/index.html': documentOf({ html: '' }) });
  const outline = site.page('/')?.outline;
  if (!outline) throw new Error('The page has an outline.');
  return outline;
}

const linksIn = (html: string): readonly OutlinedLink[] => outlineIn(html).links;

describe('the outline of a page', () => {
  it('has its title and its language', () => {
    expect(outlineIn('<svg><title>picture</title></svg>')).toMatchObject({
      title: '櫃台服務',
      lang: 'zh-TW',
    });
    const bare = outlineIn('<!doctype html><p><svg><title>picture</title></svg>');
    expect(bare).toMatchObject({ title: '', lang: '' });
  });

  it.each([
    ['<meta name=robots content=noindex>', true],
    ['<meta name=ROBOTS content="follow, NOINDEX">', true],
    ['<meta http-equiv=Refresh content="0; url=/faqs/">', true],
    ['<meta name=description content=noindex><meta name=robots content=all>', false],
    ['<meta name=robots><meta http-equiv=content-language content=en>', false],
    ['<meta charset=utf-8>', false],
    ['', false],
  ])('says whether the page stands aside: %s → %s', (meta, isAside) => {
    const html = `<!doctype html><html lang=en><head>${meta}<meta name=author content=a><title>t</title></head>`;
    expect(outlineIn(html).isAside).toBe(isAside);
  });

  it('has what an address may lead to: ids, and the names of anchors', () => {
    const { ids } = outlineIn('<p id=a>1</p><a name=b>2</a><input name=c><p id="">3</p><a name="">4</a>');
    expect([...ids]).toEqual(['a', 'b']);
  });
});

describe('a link', () => {
  it('is given with its name, its address as written, and the page it leads to', () => {
    const [inside, outside, nowhere, another] = linksIn(
      '<a href="faqs/?a#%E9%9B%BB">questions</a><a href=" https://gov.example/a#b ">law</a><a href="">here</a>',
    );
    expect(inside).toMatchObject({
      name: 'questions',
      address: 'faqs/?a#%E9%9B%BB',
      target: '/faqs/',
      isInside: true,
      fragment: '電',
      navigation: undefined,
    });
    expect(outside).toMatchObject({
      address: ' https://gov.example/a#b ',
      target: 'https://gov.example/a#b',
      isInside: false,
    });
    expect(nowhere).toMatchObject({ address: '', target: '/', fragment: '' });
    expect(another).toBeUndefined();
  });

  it('is given with its place among the elements', () => {
    const html = '<p>one</p><a href=/>two</a>';
    const site = siteOf({ '/index.html': documentOf({ html }) });
    const page = site.page('/');
    const [link] = page?.outline.links ?? [];
    expect(link && page?.elements[link.index]?.name).toBe('a');
  });

  it('is an anchor or an area with an address, which assistive technology gets', () => {
    const links = linksIn(
      `<a>none</a><a href=/ hidden>hidden</a><div aria-hidden=true><a href=/>unexposed</a></div>
      <link href=/><map name=m><area href=/ alt=area></map><a href=/>anchor</a>`,
    );
    expect(links.map(({ name }) => name)).toEqual(['area', 'anchor']);
  });

  it.each([
    ['/faqs/', ''],
    ['/faqs/#', ''],
    ['#top', 'top'],
    ['#a#b', 'a#b'],
    ['#top:~:text=bill', 'top'],
    ['#:~:text=bill', ''],
    ['#100%', '100%'],
    ['#%E9%9B%BB:~:text=%', '電'],
  ])('leads to a place in its page by its fragment: %s → “%s”', (address, fragment) => {
    expect(linksIn(`<a href="${address}">a</a>`)[0]?.fragment).toBe(fragment);
  });
});

describe('the block that a link stands in', () => {
  it.each([
    ['<nav aria-label=Main><ul><li>LINK</ul></nav>', 'nav Main'],
    ['<nav id=menu>LINK</nav>', 'nav menu'],
    ['<nav aria-label=Main id=menu>LINK</nav>', 'nav Main'],
    ['<nav>LINK</nav>', 'nav '],
    ['<div role=navigation aria-label=Path>LINK</div>', 'nav Path'],
    ['<header><div>LINK</div></header>', 'header'],
    ['<div role=banner>LINK</div>', 'header'],
    ['<footer><p>LINK</footer>', 'footer'],
    ['<div role=contentinfo>LINK</div>', 'footer'],
    ['<header><nav aria-label=Main>LINK</nav></header>', 'nav Main'],
    ['<main>LINK</main>', undefined],
    ['<div>LINK</div>', undefined],
    ['<main><nav aria-label=Steps>LINK</nav></main>', 'nav Steps'],
    ['<main><nav>LINK</nav></main>', undefined],
    ['<article><nav>LINK</nav></article>', undefined],
    ['<aside><nav>LINK</nav></aside>', undefined],
    ['<section><nav>LINK</nav></section>', 'nav '],
    ['<main><header>LINK</header></main>', undefined],
    ['<article><header>LINK</header></article>', undefined],
    ['<section><footer>LINK</footer></section>', undefined],
    ['<article><footer>LINK</footer></article>', undefined],
    ['<main><div role=banner>LINK</div></main>', 'header'],
    ['<div role=banner><main>LINK</main></div>', undefined],
    ['<header><section><header>LINK</header></section></header>', 'header'],
  ])('of the page, %s, is %s', (html, block) => {
    const document = `<!doctype html><html lang=en><title>t</title><body>${html.replace('LINK', '<a href=/>a</a>')}`;
    const links = linksIn(document);
    expect(links).toHaveLength(1);
    expect(links[0]?.navigation).toBe(block);
  });
});
