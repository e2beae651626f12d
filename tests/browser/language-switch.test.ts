import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

describe('the language switch', () => {
  const office = useSiteBrowser('office');

  it('leads to the same item in the other language and back', async () => {
    const { page } = await office.open('/processes/transfer/');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/en/processes/transfer/');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('link', { name: '中文', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/processes/transfer/');
  });
});

describe('the language switch of a site with three languages below a base path', () => {
  const township = useSiteBrowser('township');

  it('offers both other languages on every page', async () => {
    const { page } = await township.open('/faqs/');
    const links = page.locator('.language-switch a');
    expect(await links.evaluateAll((list) => list.map((link) => link.getAttribute('href')))).toEqual([
      '/township/en/faqs/',
      '/township/vi/faqs/',
    ]);
  });
});
