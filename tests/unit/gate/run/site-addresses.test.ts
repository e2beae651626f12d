import { describe, expect, it } from 'vitest';
import { SiteAddresses } from '../../../../src/gate/run/site-addresses.ts';

const atRoot = new SiteAddresses('http://127.0.0.1:4321/');
const below = new SiteAddresses('http://127.0.0.1:4321/office/');

describe('the address of a page', () => {
  it.each([
    ['/', 'http://127.0.0.1:4321/', 'http://127.0.0.1:4321/office/'],
    ['/en/faqs/', 'http://127.0.0.1:4321/en/faqs/', 'http://127.0.0.1:4321/office/en/faqs/'],
    [
      '/電費 表/100%.html',
      'http://127.0.0.1:4321/%E9%9B%BB%E8%B2%BB%20%E8%A1%A8/100%25.html',
      'http://127.0.0.1:4321/office/%E9%9B%BB%E8%B2%BB%20%E8%A1%A8/100%25.html',
    ],
    ['/a?b#c.html', 'http://127.0.0.1:4321/a%3Fb%23c.html', 'http://127.0.0.1:4321/office/a%3Fb%23c.html'],
  ])('of %s is written so that its name survives', (path, root, office) => {
    expect(atRoot.urlOf(path)).toBe(root);
    expect(below.urlOf(path)).toBe(office);
    expect(below.pathOf(office)).toBe(path);
  });
});

describe('the path of what a page fetched', () => {
  it('is inferred from below the site’s root, without query and fragment', () => {
    expect(atRoot.pathOf('http://127.0.0.1:4321/css/site.css?v=1#top')).toBe('/css/site.css');
    expect(below.pathOf('/office/css/site.css')).toBe('/css/site.css');
    expect(below.pathOf('http://127.0.0.1:4321/office/')).toBe('/');
  });

  it('stays whole where it is not below the site’s root', () => {
    expect(below.pathOf('http://127.0.0.1:4321/favicon.ico')).toBe('/favicon.ico');
    expect(below.pathOf('http://127.0.0.1:4321/other/office/a.css')).toBe('/other/office/a.css');
  });

  it('is left as it was fetched where its escapes mean nothing', () => {
    expect(atRoot.pathOf('http://127.0.0.1:4321/100%.png')).toBe('/100%.png');
  });
});
