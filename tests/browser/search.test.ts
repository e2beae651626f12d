import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from '../support/browser.ts';

const site = useSiteBrowser('office');

const hits = '.search-hits > li';

/** Waits until the page has an answer, whichever. */
async function answered(page: Page): Promise<void> {
  await page.locator('mingbai-search:is([data-state=answered], [data-state=empty])').waitFor();
}

/** Opens a page of results and waits for the answer. */
async function openResults(address: string, options: Parameters<typeof site.open>[1] = {}) {
  const opened = await site.open(address, options);
  await answered(opened.page);
  return opened;
}

function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

function titles(page: Page): Promise<string[]> {
  return page.locator(`${hits} h3`).allTextContents();
}

/** Where each result leads: two pages may have one title, and a page is one result and a file of it another. */
function addressesOf(page: Page): Promise<string[]> {
  return page
    .locator(hits)
    .evaluateAll((results) =>
      results.map((result) =>
        [...result.querySelectorAll('a')].map((link) => link.getAttribute('href')).join(' '),
      ),
    );
}

describe('searching', () => {
  it('begins in the box of any page, ends at the heading of the results, and is announced once', async () => {
    const { page, complaints } = await site.open('/faqs/');
    await page.addInitScript(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      document.addEventListener('DOMContentLoaded', () => {
        const status = document.querySelector('[role=status]');
        if (!status) return;
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const { textContent } of addedNodes) spoken.push(textContent ?? '');
        }).observe(status, { childList: true });
      });
    });
    await page.getByLabel('搜尋本站').fill('過戶');
    await page.getByRole('button', { name: '搜尋' }).click();
    await answered(page);
    expect(await titles(page)).toContain('用電過戶');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('「過戶」的搜尋結果');
    const spoken = await page.evaluate<string[]>('spoken');
    expect(spoken.filter((text) => text !== '搜尋中…')).toEqual([expect.stringMatching(/^找到 \d+ 筆/)]);
    expect(await page.title()).toContain('「過戶」的搜尋結果');
    expect(complaints).toEqual([]);
  });

  it('says which part of an English page is Chinese', async () => {
    const { page } = await openResults('/en/search/?q=bill');
    const theme = page
      .locator('.search-facets')
      .getByRole('link', { name: /unofficial/ })
      .first();
    expect(await theme.locator('[lang=zh-TW]').textContent()).toMatch(/^\p{Script=Han}[^a-z]*$/u);
    expect(await page.locator('.search-hits [lang]').count()).toBe(0);
  });

  it('finds English pages in English only', async () => {
    const { page } = await openResults('/en/search/?q=outage');
    const links = await page
      .locator(`${hits} h3 a`)
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(1);
    expect(links.every((link) => link?.startsWith('/en/'))).toBe(true);
  });

  it('marks what was found, and tells where, what, who and when', async () => {
    const { page } = await openResults('/search/?q=過戶');
    const hit = page.locator(hits).filter({ has: page.getByRole('link', { name: '用電過戶', exact: true }) });
    expect(await hit.locator('mark').first().textContent()).toContain('過戶');
    expect(await hit.locator('.search-way').textContent()).toContain('申辦流程');
    expect(await hit.locator('.item-list-facts').textContent()).toMatch(/申辦流程.*業務組.*民國\d+年/);
  });

  it('names the file when a word stands in an attachment', async () => {
    const { page } = await openResults('/search/?q=諮商場所');
    const file = page.locator('.search-file a').first();
    expect(await file.textContent()).toMatch(/104 年度計畫.*（CSV，\d/);
    expect(await file.getAttribute('href')).toMatch(/plan-104\.csv$/);
  });

  it('shows synonyms, and takes them back', async () => {
    const { page } = await openResults('/search/?q=斷電');
    const all = await page.getByRole('status').textContent();
    expect(await page.locator('.search-hints').textContent()).toContain('「斷電」也查了：停電');
    await page.getByRole('link', { name: '只查我輸入的詞' }).click();
    await answered(page);
    expect(queryOf(page).get('syn')).toBe('off');
    expect(await page.getByRole('status').textContent()).not.toBe(all);
    await page.getByRole('link', { name: '也查意思相同的詞' }).click();
    await answered(page);
    expect(await page.getByRole('status').textContent()).toBe(all);
  });

  it('asks whether another word was meant, homophones and typing errors included', async () => {
    const { page } = await openResults('/search/?q=電廢試算');
    await page.locator('.search-did-you-mean a').first().click();
    await answered(page);
    expect(queryOf(page).get('q')).toBe('電費試算');
    expect(await page.locator(hits).count()).toBeGreaterThan(0);

    const english = await openResults('/en/search/?q=trasnfer');
    expect(await english.page.locator('.search-did-you-mean').textContent()).toContain('transfer');
    // Each begins with a shorter word that pages have.
    for (const [slip, word] of [
      ['outgae', 'outage'],
      ['paymnet', 'payment'],
      ['elecricity', 'electricity'],
    ]) {
      await page.goto(new URL(`/en/search/?q=${String(slip)}`, page.url()).href);
      await answered(page);
      expect(await page.locator('.search-hints').textContent()).toContain(
        `No page of this site has “${String(slip)}”`,
      );
      expect(await page.locator('.search-did-you-mean a').textContent()).toBe(word);
    }
  });
});

describe('while an input method composes', () => {
  it('nothing is searched', async () => {
    const { page } = await site.open('/search/');
    const box = page.getByLabel('搜尋本站');
    await box.focus();
    const keyboard = await page.context().newCDPSession(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const text of ['ㄊ', 'ㄊㄧ', '停']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await page.evaluate(() => {
      document.querySelector<HTMLFormElement>('main form')?.requestSubmit();
    });
    await page.waitForTimeout(400);
    expect(asked).toEqual([]);
    expect(queryOf(page).has('q')).toBe(false);

    await keyboard.send('Input.insertText', { text: '停電' });
    await page.waitForTimeout(50);
    await box.press('Enter');
    await answered(page);
    expect(queryOf(page).get('q')).toBe('停電');
  });
});

describe('the address', () => {
  it('turns the pages, and back and forward go through them', async () => {
    const { page } = await openResults('/search/?q=電');
    const first = await addressesOf(page);
    expect(first).toHaveLength(10);
    await page.getByRole('link', { name: '下一頁' }).click();
    await answered(page);
    expect(queryOf(page).get('page')).toBe('2');
    expect(await page.locator('.search-hits').getAttribute('start')).toBe('11');
    const second = await addressesOf(page);
    expect(second.filter((address) => first.includes(address))).toEqual([]);
    await page.getByRole('link', { name: '第 3 頁' }).click();
    await answered(page);
    await page.goBack();
    await answered(page);
    expect(await addressesOf(page)).toEqual(second);
    await page.goBack();
    await answered(page);
    expect(await addressesOf(page)).toEqual(first);
    await page.goForward();
    await answered(page);
    expect(await addressesOf(page)).toEqual(second);
    await page.reload();
    await answered(page);
    expect(await addressesOf(page)).toEqual(second);
  });

  it('can be shared with every filter set', async () => {
    const address =
      '/search/?q=電&page=1&size=20&sort=date&type=faqs&type=processes&dept=business&theme=local-electricity&cake=local-power-supply&service=E00&service=600&year=2026';
    const { page, complaints } = await openResults(address);
    const chosen = page.getByRole('navigation', { name: '已選的條件' });
    expect(await chosen.getByRole('link').count()).toBe(9);
    const days = await page
      .locator(`${hits} time`)
      .evaluateAll((list) => list.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(0);
    expect([...days].sort().reverse()).toEqual(days);
    const other = await openResults(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await titles(other.page)).toEqual(await titles(page));
    expect(complaints).toEqual([]);
  });

  it('is narrowed by a facet whose number is what there is, and widened again', async () => {
    const { page } = await openResults('/search/?q=停電');
    const before = await page.getByRole('status').textContent();
    const facet = page.locator('.search-facets').getByRole('link', { name: /^常見問答/ });
    const count = /\d+$/.exec((await facet.textContent()) ?? '')?.[0] ?? '';
    await facet.click();
    await answered(page);
    expect(queryOf(page).getAll('type')).toEqual(['faqs']);
    expect(await page.getByRole('status').textContent()).toMatch(new RegExp(`^找到 ${count} 筆`));
    await page.getByRole('link', { name: /移除條件「類別: 常見問答」/ }).click();
    await answered(page);
    expect(await page.getByRole('status').textContent()).toBe(before);
  });

  it('orders by time and changes the size by links', async () => {
    const { page } = await openResults('/en/search/?q=bill');
    await page.getByRole('navigation', { name: 'Sort by' }).getByRole('link', { name: 'Date' }).click();
    await answered(page);
    expect(queryOf(page).get('sort')).toBe('date');
    await page
      .getByRole('navigation', { name: 'Results on a page' })
      .getByRole('link', { name: '20' })
      .click();
    await answered(page);
    expect(queryOf(page).toString()).toBe('q=bill&sort=date&size=20');
    expect(await page.locator(hits).count()).toBeGreaterThan(10);
  });
});

describe('the advanced form', () => {
  it('writes a query that can be read and changed', async () => {
    const { page } = await site.open('/en/search/');
    await page.getByText('Advanced search').click();
    await page.getByLabel('This exact phrase').fill('power outage');
    await page.getByLabel('None of these words').fill('typhoon');
    await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'FAQ' });
    await page.getByRole('button', { name: 'Search with these fields' }).click();
    await answered(page);
    expect(await page.getByLabel('Search this site').inputValue()).toBe('"power outage" -typhoon');
    expect(queryOf(page).toString()).toBe(
      new URLSearchParams([
        ['q', '"power outage" -typhoon'],
        ['type', 'faqs'],
      ]).toString(),
    );
    expect(await page.locator('#advanced-type').inputValue()).toBe('faqs');
  });

  it('is sent without script as plain fields', async () => {
    const { page } = await site.open('/search/', { javaScriptEnabled: false });
    await page.getByText('進階搜尋').click();
    await page.getByLabel('一模一樣的字句').fill('契約容量');
    await page.getByRole('combobox', { name: '服務分類' }).selectOption('E00');
    await page.getByRole('button', { name: '用這些條件搜尋' }).click();
    expect(queryOf(page).get('phrase')).toBe('契約容量');
    expect(queryOf(page).get('service')).toBe('E00');
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  });
});

describe('when nothing is found', () => {
  it('tells what was searched, which word is missing, and every other way', async () => {
    const { page, complaints } = await openResults('/search/?q=過戶 無花果樹');
    expect(await page.getByRole('status').textContent()).toBe('找不到符合的內容。');
    expect(await page.locator('.search-hints').textContent()).toContain('查的是：過戶 無花果樹');
    expect(await page.locator('.search-hints').textContent()).toContain('本站找不到「無花果樹」');
    const help = page.getByRole('region', { name: '換個方法找' });
    expect(await help.getByRole('link', { name: '購屋及遷徙' }).isVisible()).toBe(true);
    expect(await help.getByRole('link', { name: '0000' }).getAttribute('href')).toBe('tel:0000');
    expect(await help.getByRole('link', { name: '聯絡我們' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '標題索引' }).isVisible()).toBe(true);
    const filtered = await openResults('/search/?q=無花果樹&type=faqs');
    expect(await filtered.page.getByRole('link', { name: '移除條件「類別: 常見問答」' }).isVisible()).toBe(
      true,
    );
    await page.locator('.search-without-word a').first().click();
    await answered(page);
    expect(queryOf(page).get('q')).toBe('過戶');
    expect(await page.locator(hits).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

describe('when filters leave nothing', () => {
  it('shows those in use, and what there would be without them', async () => {
    const { page } = await openResults('/search/?q=過戶&type=pages&year=2015');
    const chosen = page.getByRole('navigation', { name: '已選的條件' });
    expect(await chosen.getByRole('link').count()).toBe(3);
    const line = page.locator('.search-without-filters');
    const count = /找到 (\d+) 筆/.exec((await line.textContent()) ?? '')?.[1] ?? '';
    await line.getByRole('link').click();
    await answered(page);
    expect(queryOf(page).toString()).toBe(new URLSearchParams({ q: '過戶' }).toString());
    expect(await page.getByRole('status').textContent()).toContain(`找到 ${count} 筆`);
  });
});

describe('when something fails', () => {
  it.each(['index/*.pf_index', 'text/*.pack', 'catalogue.pack', 'vocabulary.pack'])(
    'says so where one part does not load, and tries that part again: %s',
    async (part) => {
      const { page } = await site.open('/');
      const path = `**/search-index/zh-TW/${part}`;
      await page.route(path, (route) => route.abort());
      await page.goto(new URL('search/?q=電廢試算 OR 過戶', page.url()).href);
      await page.getByText('搜尋功能載入失敗').waitFor();
      expect(await page.locator(hits).count()).toBe(0);
      await page.unroute(path);
      await page.getByRole('button', { name: '再試一次' }).click();
      await answered(page);
      expect(await titles(page)).toContain('用電過戶');
    },
  );

  it('says so, and tries again', async () => {
    const { page } = await site.open('/');
    await page.route('**/search-index/zh-TW/**', (route) => route.abort());
    await page.goto(new URL('search/?q=停電', page.url()).href);
    await page.getByText('搜尋功能載入失敗').waitFor();
    expect(await page.getByRole('link', { name: '標題索引' }).isVisible()).toBe(true);
    await page.unroute('**/search-index/zh-TW/**');
    await page.getByRole('button', { name: '再試一次' }).click();
    await answered(page);
    expect(await page.locator(hits).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('says that it is at work when the engine takes long', async () => {
    const { page } = await site.open('/');
    await page.route('**/search-index/zh-TW/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(new URL('search/?q=停電', page.url()).href);
    await page.getByText('搜尋中…').waitFor();
    await answered(page);
    expect(await page.getByRole('status').textContent()).toMatch(/找到/);
  });
});

describe('a hostile query', () => {
  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['escapes', '%00%0d%0a\u0000\u202E'],
    ['10,000 characters', 'a'.repeat(10_000)],
    ['unbalanced brackets', '((("停電 OR ) 「（『'],
    ['marks of regular expressions', '.*+?^${}()|[]\\ (a+)+$ \\p{L}'],
    ['operators alone', 'OR AND NOT - title: -"" 或 非'],
  ])('of %s throws nothing and injects nothing', async (_, query) => {
    const { page, complaints } = await openResults(
      `/search/?q=${encodeURIComponent(query)}&type=${encodeURIComponent(query.slice(0, 50))}`,
    );
    expect(await page.locator('main :is(img, iframe, script:not([src]))').count()).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});

describe('a pasted text', () => {
  it('of 10,000 characters is cut to what a query may be', async () => {
    const { page, complaints } = await site.open('/search/');
    const box = page.getByLabel('搜尋本站');
    await box.focus();
    await page.keyboard.insertText('停電'.repeat(5000));
    await page.getByRole('button', { name: '搜尋', exact: true }).click();
    await answered(page);
    expect(await box.inputValue()).toBe('停電'.repeat(250));
    expect(complaints).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('goes from the results heading through filters and hits to the next page', async () => {
    const { page } = await openResults('/search/?q=電');
    const passed: string[] = [];
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        return (
          activeElement?.closest('.search-side, .search-order, .search-hits, .page-links')?.className ?? ''
        );
      });
      if (place !== '' && passed.at(-1) !== place) passed.push(place);
      if (
        place === 'page-links' &&
        (await page.evaluate(() => document.activeElement?.textContent)) === '下一頁'
      )
        break;
    }
    expect(passed).toEqual(['search-side', 'search-order', 'search-hits', 'page-links']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/page=2/);
    await answered(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('has targets of 24 pixels at least', async () => {
    const { page } = await openResults('/search/?q=電', { viewport: { width: 360, height: 740 } });
    const small = await page
      .locator('.search-page :is(a, button, summary, input, select):visible')
      .evaluateAll((list) =>
        list
          .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ text }) => text),
      );
    expect(small).toEqual([]);
  });
});

describe('the results page', () => {
  it('does not move what is in sight when results come', async () => {
    const { page } = await site.open('/');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((seen) => {
        for (const entry of seen.getEntries())
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/search-index/zh-TW/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await page.goto(new URL('search/?q=停電', page.url()).href);
    await answered(page);
    await page.waitForTimeout(100);
    const shifts = await page.evaluate<number[]>('shifts');
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });

  it('has examples in its help that all find something', async () => {
    for (const prefix of ['/', '/en/']) {
      const { page } = await site.open(`${prefix}pages/search-help/`);
      const examples = await page
        .locator('.search-examples a')
        .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
      expect(examples.length).toBeGreaterThan(5);
      for (const example of examples) {
        const { page: results } = await openResults(example ?? '');
        expect(await results.locator(hits).count(), example ?? '').toBeGreaterThan(0);
        expect(
          await results
            .locator('.search-hints')
            .filter({ hasText: /不是完整|incomplete/ })
            .count(),
          example ?? '',
        ).toBe(0);
      }
    }
  }, 90_000);
});
