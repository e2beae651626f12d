import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');
const withoutScript = { javaScriptEnabled: false };

describe('without script', () => {
  it('finds a process from the home page by links alone', async () => {
    const { page } = await site.open('/', withoutScript);
    await page.getByRole('navigation', { name: '主選單' }).getByRole('link', { name: '申辦流程' }).click();
    await page.getByRole('main').getByRole('link', { name: '用電過戶', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('用電過戶');
    expect(await page.locator('.steps li').count()).toBeGreaterThan(2);
  });

  it('turns the pages of a list', async () => {
    const { page } = await site.open('/faqs/', withoutScript);
    const first = await page.locator('.item-list-title').first().textContent();
    await page.getByRole('link', { name: '下一頁' }).click();
    expect(new URL(page.url()).pathname).toBe('/faqs/page/2/');
    expect(await page.locator('.item-list-title').first().textContent()).not.toBe(first);
  });

  it('finds a page through the class trees', async () => {
    const { page } = await site.open('/classes/', withoutScript);
    await page.getByRole('main').getByRole('link', { name: '服務分類' }).click();
    await page.getByRole('link', { name: '購屋及遷徙' }).click();
    expect(await page.locator('.item-list > li').count()).toBeGreaterThan(3);
  });

  it('says that search needs script, and leads to the indexes', async () => {
    const { page } = await site.open('/search/?q=停電', withoutScript);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    await page.getByRole('link', { name: '標題索引' }).click();
    expect(await page.getByRole('link', { name: '用電過戶', exact: true }).count()).toBe(1);
  });

  it('hides controls that would do nothing', async () => {
    const { page } = await site.open('/', withoutScript);
    expect(await page.getByText('顯示設定').isVisible()).toBe(false);
  });
});
