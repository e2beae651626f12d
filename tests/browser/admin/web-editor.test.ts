import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { foreignPagesOf } from '../../../src/serve/build-marker.ts';
import { askSite } from '../../support/ask-site.ts';
import { listFiles } from '../../support/built-site.ts';
import { git } from '../../support/git.ts';
import { officeFolder, runScript } from '../../support/project.ts';
import { startWebEditor, type WebEditor } from '../../support/web-editor.ts';

let editor: WebEditor;

beforeAll(async () => {
  editor = await startWebEditor();
}, 300_000);

afterAll(async () => {
  await editor.stop();
});

/** The field of a language; the default one comes first. */
const field = (page: Page, name: string, language: 'en' | 'zh-TW' = 'zh-TW') =>
  page.locator(`[id^=${name}-field]`).nth(language === 'en' ? 1 : 0);

async function choose(page: Page, name: string, choice: string): Promise<void> {
  await field(page, name).fill(choice);
  await page.getByRole('option', { name: choice }).first().click();
}

/** Saves, and waits until the branch of the change is there. */
async function save(page: Page, branch: string): Promise<void> {
  await page.getByRole('button', { name: '儲存', exact: true }).click();
  // The branch is there before its commit is.
  await expect
    .poll(() => git(editor.repository, 'rev-list', '--count', `main..${branch}`).catch(() => '0'), {
      timeout: 30_000,
    })
    .not.toMatch(/^0/);
}

/** What the content check says of a branch: how it ended, and its errors. */
async function check(branch: string): Promise<{ code: number; errors: string[] }> {
  const folder = `${editor.repository}-${branch.replaceAll('/', '-')}`;
  await git(editor.repository, 'worktree', 'add', '-q', '--detach', folder, branch);
  const { code, stdout } = await runScript('check', ['--content', join(folder, 'content'), '--lang', 'zh']);
  return { code, errors: stdout.split('\n').filter((line) => /:\d+ 錯誤 /.test(line)) };
}

/** The fields of a content file of a branch. */
async function frontMatterOf(branch: string, file: string): Promise<unknown> {
  const text = await git(editor.repository, 'show', `${branch}:content/${file}`);
  const document: unknown = parse(text.split(/^---$/m)[1] ?? '');
  return document;
}

async function writeFaq(page: Page, slug: string, english: boolean): Promise<void> {
  await field(page, 'title').fill('停電時電梯怎麼辦？');
  await field(page, 'summary').fill('請先打電話。');
  await field(page, 'slug').fill(slug);
  await field(page, 'published').fill('2026-11-23');
  await field(page, 'updated').fill('2026-11-23');
  await field(page, 'reviewDue').fill('2027-05-31');
  await choose(page, 'department', '業務組');
  await choose(page, 'theme', '電力服務');
  await choose(page, 'cake', '供電與用電服務');
  await choose(page, 'service', '求職');
  await choose(page, 'audience', '住家用戶');
  const texts = page.locator('[contenteditable=true]');
  await texts.nth(0).click();
  await page.keyboard.insertText('請撥客服專線 1911（24 小時）。');
  if (!english) return;
  await field(page, 'title', 'en').fill('What about lifts in an outage?');
  await field(page, 'summary', 'en').fill('Call us first.');
  await texts.nth(1).click();
  await page.keyboard.insertText('Call the customer hotline 1911 (24 hours).');
}

describe('the web editor', () => {
  it('writes a question in both languages as a branch that passes the check', async () => {
    const branch = 'cms/faqs/lifts-in-an-outage/index';
    const { page, complaints } = await editor.open('faqs/new');
    await writeFaq(page, 'lifts-in-an-outage', true);
    await save(page, branch);
    expect(await check(branch)).toEqual({ code: 0, errors: [] });
    const english = await git(
      editor.repository,
      'show',
      `${branch}:content/faqs/lifts-in-an-outage/index.en.mdx`,
    );
    expect(english).toContain('title: What about lifts in an outage?');
    expect(english).not.toContain('department');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('changes a step of a flow in both languages, and nothing else', async () => {
    const branch = 'cms/processes/transfer/index';
    const { page, complaints } = await editor.open('processes/entries/transfer/index');
    for (const language of ['zh-TW', 'en'] as const) {
      const steps = field(page, 'steps', language);
      await steps.getByRole('button', { name: 'Expand' }).first().click();
      await steps
        .locator('[id^=title-field]')
        .first()
        .fill(language === 'en' ? 'Look it up' : '先找電號');
    }
    await save(page, branch);
    expect(await check(branch)).toEqual({ code: 0, errors: [] });
    // Decap writes lists in its own notation, so what is compared is what the files say.
    const before = await frontMatterOf('main', 'processes/transfer/index.zh-TW.mdx');
    const after = await frontMatterOf(branch, 'processes/transfer/index.zh-TW.mdx');
    expect(after).toEqual(JSON.parse(JSON.stringify(before).replace('找出電號', '先找電號')));
    expect(complaints).toEqual([]);
  }, 120_000);

  it('puts a file beside a form', async () => {
    const branch = 'cms/forms-md/sample-application/index';
    const { page } = await editor.open('forms-md/entries/sample-application/index');
    for (const language of ['zh-TW', 'en'] as const) {
      const files = field(page, 'attachments', language);
      await files.getByRole('button', { name: '新增附件' }).click();
      await files
        .locator('[id^=title-field]')
        .last()
        .fill(language === 'en' ? 'A copy' : '副本');
      await files.getByRole('button', { name: '選擇一個檔案' }).last().click();
      if (language === 'en') {
        await page.getByText('copy.pdf').last().click();
        await page.getByRole('button', { name: '選擇已選擇的項目' }).click();
        continue;
      }
      await page.locator('input[type=file]').setInputFiles({
        name: 'copy.pdf',
        mimeType: 'application/pdf',
        // Not byte for byte the same: Decap knows files by their content.
        buffer: Buffer.concat([
          readFileSync(join(officeFolder, 'forms/sample-application/application.pdf')),
          Buffer.from('\n'),
        ]),
      });
      await page.getByRole('button', { name: '選擇已選擇的項目' }).click();
    }
    await save(page, branch);
    expect(await check(branch)).toEqual({ code: 0, errors: [] });
    const names = await git(editor.repository, 'diff', '--name-only', 'main', branch);
    expect(names).toContain('content/forms/sample-application/copy.pdf');
  }, 120_000);

  it('has its missing translation reported by the check, in plain words', async () => {
    const branch = 'cms/faqs/only-chinese/index';
    const { page } = await editor.open('faqs/new');
    await writeFaq(page, 'only-chinese', false);
    await save(page, branch);
    const { code, errors } = await check(branch);
    expect(code).toBe(1);
    expect(errors.join('\n')).toContain('index.en.mdx');
  }, 120_000);
});

describe('the site beside the editor', () => {
  it('keeps its own policy, and gives the editor another', async () => {
    const policyOf = async (path: string) =>
      (await fetch(new URL(path, editor.url))).headers.get('content-security-policy') ?? '';
    for (const path of ['', 'en/', 'faqs/', 'search/', 'search-index/', 'processes/transfer/']) {
      expect(await policyOf(path)).toContain("script-src 'self'");
      expect(await policyOf(path)).not.toMatch(/'unsafe-(eval|inline)'|github/);
    }
    expect(await policyOf('admin/')).toContain("script-src 'self' 'unsafe-eval'");
  });

  it('does not list the editor for readers', async () => {
    // Pages, feeds, the sitemap, calendars, open data; the handbook tells editors where it is.
    const published = listFiles(editor.site).filter(
      (file) => /\.(?:html|xml|ics|csv|json|jsonld|txt)$/.test(file) && !/^admin\/|handbook/.test(file),
    );
    expect(published).toEqual(
      expect.arrayContaining(['index.html', 'sitemap-index.xml', 'faqs/feed.xml', 'robots.txt']),
    );
    const listing = published.filter((file) =>
      readFileSync(join(editor.site, file), 'utf8').includes('/admin/'),
    );
    expect(listing).toEqual([]);
    const { results } = await askSite(editor.site, 'zh-TW', '網站編輯器');
    expect(results.filter(({ url }) => url.includes('admin'))).toEqual([]);
    expect(readFileSync(join(editor.site, 'admin/index.html'), 'utf8')).toContain('content="noindex"');
  });

  it('tells the gate that the editor is a program of another project', () => {
    expect(foreignPagesOf(editor.site)).toEqual(['/admin/']);
  });
});
