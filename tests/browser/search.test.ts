import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');

describe('search', () => {
  it('finds a Chinese word from the box on any page, and announces how many', async () => {
    const { page, complaints } = await site.open('/faqs/');
    await page.getByLabel('搜尋本站').fill('過戶');
    await page.getByRole('button', { name: '搜尋' }).click();
    await page.locator('.search-results li').first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/找到 \d+ 筆/);
    const found = await page.locator('.search-results li a').allTextContents();
    expect(found).toContain('用電過戶');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(complaints).toEqual([]);
  });

  it('finds English pages in English only', async () => {
    const { page } = await site.open('/en/search/?q=outage');
    await page.locator('.search-results li').first().waitFor();
    const links = await page
      .locator('.search-results li a')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links.every((link) => link?.startsWith('/en/'))).toBe(true);
  });

  it('keeps pages of results in the address', async () => {
    const { page } = await site.open('/en/search/?q=electricity');
    await page.getByRole('link', { name: 'More results' }).click();
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    await page.locator('.search-results li').first().waitFor();
    expect(await page.locator('.search-results ol').getAttribute('start')).toBe('11');
  });

  it('says when nothing was found', async () => {
    const { page } = await site.open('/en/search/?q=kumquat');
    await page.getByText('Nothing was found').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('kumquat');
  });

  it('shows a hostile query as text', async () => {
    const query = '<img src=x onerror=alert(1)>"\'%00(((';
    const { page, complaints } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
    await page.locator('.search-results h2').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
