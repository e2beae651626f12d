import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');

describe('with the keyboard alone', () => {
  it('reaches the skip link first, and it moves focus to the main content', async () => {
    const { page } = await site.open('/processes/transfer/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('跳到主要內容區塊');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('reaches every link and control of a page in reading order, and leaves it again', async () => {
    const { page } = await site.open('/en/');
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim() || element.id),
    );
    const reached: string[] = [];
    for (let presses = 0; presses <= expected.length + 2; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement && activeElement !== document.body
          ? activeElement.textContent.trim() || activeElement.id
          : undefined;
      });
      if (name === undefined) break;
      reached.push(name);
    }
    expect(reached.slice(0, expected.length)).toEqual(expected);
  });

  it('shows where the focus is', async () => {
    const { page } = await site.open('/en/faqs/');
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe('solid');
  });
});
