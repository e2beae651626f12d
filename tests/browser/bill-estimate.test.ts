import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');
const address = '/tariffs/lighting/';

async function fill(page: Page, kWh: string, from: string, to: string): Promise<void> {
  await page.getByLabel('用電度數').fill(kWh);
  await page.getByLabel('計費期間第一天').fill(from);
  await page.getByLabel('計費期間最後一天').fill(to);
  await page.getByRole('button', { name: '試算' }).click();
  await answered(page);
}

/** The code that reckons comes only when it is asked for. */
async function answered(page: Page): Promise<void> {
  await page.locator(':is(.bill-amount, [aria-invalid])').first().waitFor();
}

describe('the bill estimate with script', () => {
  it('tells the amount, the tiers it is made of, and the days its prices apply', async () => {
    const { page, complaints } = await site.open(address);
    await fill(page, '856', '2026-06-01', '2026-07-31');
    const result = page.locator('.bill-result');
    expect(await result.locator('.bill-amount').textContent()).toBe(
      '住宅，每兩個月收費，856 度，民國115年6月1日至民國115年7月31日（61 天）：約 1,668 元。',
    );
    expect(
      await page.getByRole('heading', { name: '試算結果' }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    const rows = await result.locator('tr').allTextContents();
    expect(rows).toContain('第 1 段：1–240 度2401.00240.00');
    expect(rows).toContain('第 3 段：661–1,000 度1963.00588.00');
    expect(await result.getByRole('img').count()).toBe(1);
    expect(await result.textContent()).toContain('適用日期民國114年10月1日起');
    expect(await result.textContent()).toContain('民國114年11月17日以後的電價有沒有調整，本站還沒有查證');
    expect(complaints).toEqual([]);
  });

  it('splits a bill across seasons, shows both subtotals, and says that nobody verified the split', async () => {
    const { page } = await site.open(address);
    await fill(page, '1001', '2025-09-11', '2025-10-20');
    const result = page.locator('.bill-result');
    const captions = await result.locator('caption').allTextContents();
    expect(captions).toEqual([
      '夏月，民國114年9月11日至民國114年9月30日，20 天',
      '非夏月，民國114年10月1日至民國114年10月20日，20 天',
      '合計',
    ]);
    const rows = await result.locator('tr').allTextContents();
    // 240 × 0.90 + 420 × 1.90 + 340 × 2.90 + 3.90, half of it; 240 × 1.00 + 420 × 1.50 + 340 × 2.50 + 3.50, half of it.
    expect(rows.filter((row) => row.startsWith('小計'))).toEqual([
      '小計（拆分前，整期都按這個單價）2,003.90',
      '小計（拆分前，整期都按這個單價）1,723.50',
    ]);
    expect(rows.filter((row) => row.startsWith('拆分後'))).toEqual([
      '拆分後：× 20 ÷ 40 天1,001.95',
      '拆分後：× 20 ÷ 40 天861.75',
    ]);
    expect(rows).toContain('各段合計（處理尾數前）1,863.70');
    expect(rows).toContain('處理尾數後1,864');
    expect(await result.locator('dt').allTextContents()).toEqual(['跨季節或跨版本 未查證', '尾數 未查證']);
  });

  it('charges the minimum to a home that used nothing', async () => {
    const { page } = await site.open(address);
    await fill(page, '0', '2025-10-01', '2025-11-30');
    expect(await page.locator('.bill-amount').textContent()).toContain('約 200 元');
    expect(await page.locator('.bill-result').textContent()).toContain('兩個月的帳單按 200 元計');
  });

  it('names what is wrong beside each field, and goes to the first of them', async () => {
    const { page } = await site.open(address);
    await fill(page, '一千', '2025-11-30', '2025-10-01');
    const kWh = page.getByLabel('用電度數');
    expect(await kWh.getAttribute('aria-invalid')).toBe('true');
    const described = (await kWh.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const words = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(words).toContain('請填 0 或更大的整數，例如 610。');
    expect(await page.locator('#bill-to-fault').textContent()).toBe('最後一天不能早於第一天。');
    expect(await kWh.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.locator('mingbai-bill-estimate [role=status]').textContent()).toBe(
      '還不能試算：有 2 個地方要改。',
    );
    await fill(page, '100', '2025-10-01', '2025-11-30');
    await page.locator('.bill-amount').waitFor();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
  });

  it('has an address that shows the same result to anybody, in both languages', async () => {
    const { page } = await site.open(address);
    await fill(page, '400', '2025-06-01', '2025-07-31');
    await page.waitForURL(/kwh/);
    const { search } = new URL(page.url());
    expect(search).toBe('?type=residential&months=2&kwh=400&from=2025-06-01&to=2025-07-31');
    const { page: other } = await site.open(`/en${address}${search}`);
    expect(await other.locator('.bill-amount').textContent()).toBe(
      'Residential, billed every two months, 400 kWh, 1 June 2025 to 31 July 2025 (61 days): about NT$520.',
    );
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    {
      what: 'markup and signs',
      query: '?type=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&months=9&kwh=1e9&from=0000-00-00&to=%00',
    },
    {
      what: 'names of the language itself',
      query: '?type=__proto__&kwh=9999999999999999999&from=1900-01-01&to=9999-12-31&meter=constructor',
    },
    { what: 'far too much', query: `?kwh=${'9'.repeat(5000)}` },
  ])('answers an address that holds $what with errors', async ({ query }) => {
    const { page, complaints } = await site.open(`${address}${query}`);
    await answered(page);
    expect(await page.locator('[aria-invalid]').count()).toBeGreaterThan(1);
    expect(await page.locator('.bill-amount').count()).toBe(0);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('prints the result and not the form', async () => {
    const { page } = await site.open(
      `${address}?type=business&months=1&kwh=500&from=2025-10-01&to=2025-10-31`,
    );
    await answered(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bill-amount').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '試算' }).isVisible()).toBe(false);
  });
});

it('shows typical bills and every version of the prices without script', async () => {
  const { page } = await site.open(address, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: '試算' }).count()).toBe(0);
  expect(await page.locator('noscript').textContent()).toContain('不開啟也能看下面的典型帳單');
  const row = page.getByRole('row', { name: '每兩個月 856 度' });
  expect(await row.getByRole('cell').first().textContent()).toContain('1,668.00');
  expect(await page.getByText('整期都在同一季節').textContent()).toContain('適用日期民國114年10月1日起');
  const older = page.getByRole('heading', { name: '適用日期民國113年4月1日至民國114年9月30日' });
  expect(await older.textContent()).toContain('由公告推算');
});
