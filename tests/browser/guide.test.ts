import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');
const township = useSiteBrowser('township');

describe.each([
  { name: 'with script', options: {} },
  { name: 'without script', options: { javaScriptEnabled: false } },
])('the guide, $name', ({ options }) => {
  it('leads from the home page through questions to a process', async () => {
    const { page, complaints } = await site.open('/', options);
    await page.getByRole('main').getByRole('link', { name: '我要辦哪一種？' }).click();
    await page.getByRole('link', { name: '搬家、買賣房屋、租屋' }).click();
    expect(new URL(page.url()).pathname).toBe('/guide/moving/');
    await page.getByRole('link', { name: '我是房客，想查電費' }).click();
    expect(await page.locator('h1').textContent()).toBe('租屋電費查詢');
    expect(complaints).toEqual([]);
  });

  it('is offered beside the list of processes, in English and below a base path', async () => {
    const { page } = await township.open('/en/processes/', options);
    await page.getByRole('main').getByRole('link', { name: 'Which application do I need?' }).click();
    await page.getByRole('link', { name: 'Something else' }).click();
    await page.getByRole('link', { name: 'A street lamp is dark' }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/en\/faqs\/street-lamp\/$/);
  });
});

it('lists the processes that no question leads to', async () => {
  const { page } = await township.open('/guide/');
  const others = page.getByRole('region', { name: '不在這些問題裡的申辦流程' });
  expect(await others.getByRole('link').allTextContents()).toEqual([
    expect.stringContaining('報名新住民生活課程'),
  ]);
});

it('goes back to the first question', async () => {
  const { page } = await site.open('/guide/no-power/');
  await page.getByRole('link', { name: '回到第一個問題' }).click();
  expect(new URL(page.url()).pathname).toBe('/guide/');
});
