import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');
const address = '/processes/tenant-bill-query/checklist/';

describe('the checklist with script', () => {
  it('shows only the documents that the answers ask for, and says how many', async () => {
    const { page, complaints } = await site.open(address);
    const consent = page.getByRole('checkbox', { name: '房東同意' });
    expect(await consent.isVisible()).toBe(true);
    await page.getByRole('radio', { name: '簡易版' }).check();
    expect(await consent.isVisible()).toBe(false);
    expect(await page.getByRole('status').textContent()).toBe('依您的回答，要準備 4 份文件。');
    await page.getByRole('radio', { name: '進階版' }).check();
    expect(await consent.isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toContain('5');
    await page.getByRole('radio', { name: '簡易版' }).check();
    await page.getByRole('radio', { name: '還不確定' }).check();
    expect(await consent.isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('says that none of a group is needed instead of leaving it empty', async () => {
    const { page } = await site.open(address);
    await page.getByRole('radio', { name: '簡易版' }).check();
    expect(await page.getByText('這些都不需要').filter({ visible: true }).count()).toBe(1);
  });

  it('prints what the reader chose, and no buttons', async () => {
    const { page } = await site.open(address);
    await page.getByRole('radio', { name: '簡易版' }).check();
    await page.getByRole('checkbox', { name: '申請書' }).check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('radio').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('radio', { name: '簡易版' }).isVisible()).toBe(true);
    expect(await page.getByRole('checkbox', { name: '房東同意' }).isVisible()).toBe(false);
    expect(await page.getByRole('checkbox', { name: '申請書' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: '友善列印' }).filter({ visible: true }).count()).toBe(0);
  });

  it('counts in English too', async () => {
    const { page } = await site.open('/en/processes/payment/checklist/');
    await page.getByRole('radio', { name: 'At a convenience store or counter' }).check();
    expect(await page.getByRole('status').textContent()).toBe('With your answers, you need 1 document.');
  });
});

it('is complete without script, and asks nothing it could not use', async () => {
  const { page } = await site.open(address, { javaScriptEnabled: false });
  expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(5);
  expect(await page.getByRole('radio').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText('申請進階版時').isVisible()).toBe(true);
  expect(await page.getByRole('main').getByRole('link', { name: '0000' }).isVisible()).toBe(true);
});

it('is reached from the page of the process', async () => {
  const { page } = await site.open('/en/processes/tenant-bill-query/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'See the printable checklist' }).click();
  expect(await page.locator('h1').textContent()).toContain('checklist');
});
