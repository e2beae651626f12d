import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');
const plan = '/plans/service-quality-104/';
const withoutScript = { javaScriptEnabled: false };

describe('the measures of a plan', () => {
  it('are filtered, counted, and found again at the same address', async () => {
    const { page, complaints } = await site.open(plan);
    const shown = page.locator('.measure:visible');
    expect(await shown.count()).toBe(8);
    await page.getByLabel('承辦部門', { exact: true }).selectOption('設計組');
    await page.getByLabel('在哪裡落實').selectOption('不在網站上');
    expect(await shown.count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe('顯示 1 項作法');
    expect(await page.locator('[data-plan-part="1.1.1"]').isVisible()).toBe(false);

    await page.reload();
    expect(await page.locator('.measure:visible').count()).toBe(1);
    await page.getByRole('button', { name: '顯示全部' }).click();
    await expect.poll(() => page.locator('.measure:visible').count()).toBe(8);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('are all there without script, and by department on plain pages', async () => {
    const { page } = await site.open(plan, withoutScript);
    expect(await page.locator('.measure:visible').count()).toBe(8);
    expect(await page.getByLabel('在哪裡落實').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: '設計組', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('設計組');
    expect(await page.locator('.measure').count()).toBe(3);
  });
});

describe('the notice board', () => {
  it('shows one notice, turns by hand, and can be stopped and started', async () => {
    const { page, complaints } = await site.open('/notices/board/');
    const shown = page.locator('.board-list > li:visible');
    expect(await shown.count()).toBe(1);
    const first = await shown.locator('h2').textContent();
    await page.getByRole('button', { name: '暫停' }).click();
    expect(await page.getByRole('button', { name: '播放' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '下一則' }).click();
    expect(await shown.locator('h2').textContent()).not.toBe(first);
    await page.getByRole('button', { name: '上一則' }).click();
    expect(await shown.locator('h2').textContent()).toBe(first);
    expect(complaints).toEqual([]);
  });

  it('turns by itself, but not for who asked for less motion', async () => {
    const titleAfterAWhile = async (reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> => {
      const { page } = await site.open('/', { reducedMotion });
      await page.clock.install();
      await page.goto(new URL('/notices/board/', page.url()).href);
      const title = page.locator('.board-list > li:visible h2');
      const first = await title.textContent();
      await page.clock.runFor(20_000);
      return (await title.textContent()) !== first;
    };
    expect(await titleAfterAWhile('no-preference')).toBe(true);
    expect(await titleAfterAWhile('reduce')).toBe(false);
  });

  it('is a plain list without script', async () => {
    const { page } = await site.open('/notices/board/', withoutScript);
    expect(await page.locator('.board-list > li:visible').count()).toBeGreaterThan(1);
    expect(await page.getByRole('button', { name: '暫停' }).isVisible()).toBe(false);
  });
});

describe('notices', () => {
  it('are found by township and say which outage it is, without script', async () => {
    const { page } = await site.open('/notices/', withoutScript);
    await page.getByRole('main').getByRole('link', { name: '範例南鄉', exact: true }).click();
    expect(await page.getByText('示範：計畫性停電公告').count()).toBe(0);
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: '範例北鎮', exact: true }).click();
    await page.getByRole('link', { name: '示範：計畫性停電公告' }).click();
    const facts = page.getByRole('region', { name: '一眼看懂' });
    for (const label of ['營業區處', '請求號數', '工作概述', '停電時間', '停電範圍']) {
      expect(await facts.getByText(label, { exact: true }).count(), label).toBe(1);
    }
    expect(await facts.locator('time').first().textContent()).toBe('民國115年12月15日 09:00–12:00');
  });
});
