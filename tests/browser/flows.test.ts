import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';
import { officeFolder } from '../support/project.ts';

const site = useSiteBrowser('office');

describe('the table of processes', () => {
  it('sorts by a column with the keyboard, up and down, and says so', async () => {
    const { page, complaints } = await site.open('/processes/table/');
    const heading = page.getByRole('columnheader', { name: '處理日程' });
    const firstRow = page.locator('tbody tr').first();
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await firstRow.textContent()).toContain('3 至 5 個工作天');
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await firstRow.textContent()).toContain('4 至 30 個工作天');
    // What is not known stays last, whichever way round.
    expect(await page.locator('tbody tr').last().locator('td').first().textContent()).toContain('待補');
    expect(complaints).toEqual([]);
  });

  it('is a plain table without script', async () => {
    const { page } = await site.open('/processes/table/', { javaScriptEnabled: false });
    const flows = readdirSync(join(officeFolder, 'processes')).length;
    expect(await page.getByRole('row').count()).toBe(flows + 1);
    expect(await page.locator('th button').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('link', { name: 'ODS' }).isVisible()).toBe(true);
  });
});

describe('the drawing of a flow', () => {
  it.each(['/processes/outage-report/', '/en/processes/new-service/'])(
    'keeps every text inside its box on a phone: %s',
    async (address) => {
      const { page } = await site.open(address, { viewport: { width: 360, height: 740 } });
      const astray = await page.locator('.flow-drawing g').evaluateAll((groups) =>
        groups.flatMap((group) => {
          const box = group.querySelector('rect')?.getBoundingClientRect();
          return [...group.querySelectorAll('text')]
            .filter((text) => {
              const own = text.getBoundingClientRect();
              return !box || own.left < box.left || own.right > box.right || own.bottom > box.bottom + 1;
            })
            .map((text) => text.textContent);
        }),
      );
      expect(astray).toEqual([]);
      const size = await page
        .locator('.flow-drawing text')
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
      expect(size).toBeGreaterThan(14);
    },
  );

  it('has the list of steps beside it as its text, with links for the branches', async () => {
    const { page } = await site.open('/processes/outage-report/', { javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: /流程圖/ }).isVisible()).toBe(true);
    await page.getByRole('link', { name: '到第 5 步：搶修' }).click();
    expect(new URL(page.url()).hash).toBe('#step-repair');
  });
});
