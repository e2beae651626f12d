import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of every kind there is; WORD is one that many pages of the language have. */
const addresses = [
  '',
  'disclosures/',
  'disclosures/page/2/',
  'disclosures/service-quality-plan-104/',
  'disclosures/meeting-records/',
  'disclosures/category/laws/',
  'faqs/',
  'faqs/how-bill-is-computed/',
  'processes/new-service/',
  'processes/outage-report/',
  'processes/tenant-bill-query/checklist/',
  'processes/table/',
  'guide/',
  'guide/no-power/',
  'services/apply-online/',
  'surveys/sample-satisfaction/',
  'responses/',
  'responses/sample-clearer-bill/',
  'pages/take-part/',
  'tariffs/lighting/?type=residential&months=2&kwh=856&from=2025-09-16&to=2025-11-15',
  'tariffs/lighting/?kwh=x',
  'forms/sample-application/',
  'pages/site-map/',
  'pages/update-policy/',
  'pages/contact/',
  'classes/',
  'classes/service/',
  'classes/service/E00/',
  'index/titles/',
  'index/topics/',
  'open-data/',
  'search/',
  'search/?q=WORD',
  'search/?q=WORD&type=faqs&page=2&size=10',
  'search/?q=WORD kumquat',
  '404.html',
];

describe.each([
  ['/', '電'],
  ['/en/', 'bill'],
])('every kind of page below %s', (prefix, word) => {
  it.each([
    {
      name: 'on a desktop, light',
      options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    },
    { name: 'on a phone, dark', options: { colorScheme: 'dark', viewport: { width: 320, height: 640 } } },
  ] as const)(
    'has no barrier axe knows, calls nobody, and needs no sideways scrolling $name',
    async ({ options }) => {
      const faults: string[] = [];
      for (const address of addresses) {
        const { page, complaints } = await site.open(prefix + address.replace('WORD', word), options);
        if (address.includes('q=')) {
          await page.locator('mingbai-search:is([data-state=answered], [data-state=empty])').waitFor();
          await page.locator('.search-page details').evaluateAll((list) => {
            for (const details of list) details.toggleAttribute('open', true);
          });
        }
        const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (width > 0) faults.push(`${address}: ${String(width)} px too wide`);
        for (const complaint of complaints) faults.push(`${address}: ${complaint}`);
        for (const barrier of await barriers(page)) faults.push(`${address}: ${barrier}`);
        await page.context().close();
      }
      expect(faults).toEqual([]);
    },
    240_000,
  );
});

type Page = Awaited<ReturnType<typeof site.open>>['page'];

/** Runs axe in the page. The page's own policy refuses injected script, so it is evaluated, not added. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.join(' ')}`),
  );
}
