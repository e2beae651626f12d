import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');

describe('display settings', () => {
  it('enlarge the text, and keep the choice on the next page', async () => {
    const { page } = await site.open('/faqs/');
    const size = (): Promise<number> =>
      page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await page.getByText('顯示設定').click();
    await page.getByRole('radio', { name: '大' }).check();
    expect(await size()).toBeGreaterThan(before * 1.2);
    await page.goto(page.url().replace('/faqs/', '/processes/'));
    expect(await size()).toBeGreaterThan(before * 1.2);
  });

  it('change the colours against the device’s own', async () => {
    const { page } = await site.open('/', { colorScheme: 'light' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByText('顯示設定').click();
    await page.getByRole('radio', { name: '暗色' }).check();
    expect(await ground()).not.toBe(light);
  });
});
