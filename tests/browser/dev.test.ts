import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/gate/browser/launch-browser.ts';
import { officeFolder, projectRoot, temporaryFolder } from '../support/project.ts';

/** One session of somebody at work on the content, from the first page to the last: each test goes on where the one before it ended. */
const { folder, remove } = temporaryFolder();
const content = join(folder, 'content');
let session: ChildProcess | undefined;
let browser: Browser | undefined;
let address = '';

beforeAll(async () => {
  browser = await launchBrowser();
  cpSync(officeFolder, content, { recursive: true });
  // It says what the departments are called.
  rmSync(join(content, 'checks.yaml'));
  // As from a terminal: Astro and Vite act otherwise where the environment says that they are being tested.
  const environment = { ...process.env };
  for (const name of ['NODE_ENV', 'VITEST', 'MODE', 'DEV', 'PROD', 'TEST'])
    Reflect.deleteProperty(environment, name);
  const child = spawn(
    process.execPath,
    ['scripts/dev.ts', '--content', content, '--port', '0', '--lang', 'zh'],
    { cwd: projectRoot, env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  session = child;
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('http://')) continue;
    address = line;
    break;
  }
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (session?.exitCode === null) {
    const ended = once(session, 'exit');
    session.kill('SIGTERM');
    await ended;
  }
  remove();
});

/** What a path shows now, mistakes over the page included. */
async function shown(path: string): Promise<string> {
  return (await fetch(new URL(path, address))).text();
}

/** Looks at a page until it shows a text: a change is shown at once, but not before it is read. */
async function waitFor(path: string, text: string): Promise<string> {
  let page = '';
  await expect
    .poll(
      async () => {
        page = await shown(path);
        return page;
      },
      { timeout: 30_000, interval: 200 },
    )
    .toContain(text);
  return page;
}

function replace(file: string, before: string, after: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

const faq = 'faqs/power-out-first/index.zh-TW.md';
const faqPage = '/faqs/power-out-first/';

it('shows a page', async () => {
  const page = await waitFor(faqPage, '先看鄰居是不是也停電');
  expect(page).toContain('停電了，先做什麼？');
});

it('shows a changed text', async () => {
  replace(faq, '先看鄰居是不是也停電', '先摸黑找到手電筒');
  expect(await waitFor(faqPage, '先摸黑找到手電筒')).not.toContain('先看鄰居是不是也停電');
});

it('shows a changed title wherever the page is named', async () => {
  replace(faq, '停電了，先做什麼？', '沒電了，先做什麼？');
  await waitFor(faqPage, '<h1>沒電了，先做什麼？');
  await waitFor('/index/titles/', '沒電了，先做什麼？');
});

it('shows a changed text of MDX', async () => {
  await waitFor('/processes/outage-report/', '不必一直重撥電話');
  replace('processes/outage-report/index.zh-TW.mdx', '不必一直重撥電話', '請不要一直打電話');
  await waitFor('/processes/outage-report/', '請不要一直打電話');
});

it('shows a changed registry', async () => {
  replace('departments.yaml', '業務組, en', '客服組, en');
  expect(await waitFor(faqPage, '客服組')).not.toContain('業務組');
});

it('shows a changed interface text', async () => {
  replace('messages/zh-TW.json', '最常被問的問題。', '大家都在問的問題。');
  await waitFor('/faqs/', '大家都在問的問題。');
});

it('shows a mistake over the open page, with its location, and shows the page again when it is fixed', async () => {
  const page = await browser?.newPage();
  if (!page) throw new Error('The browser has not started.');
  await page.goto(new URL(faqPage, address).href);
  await page.getByRole('heading', { level: 1, name: '沒電了，先做什麼？' }).waitFor();
  replace(faq, 'department: business', 'department: nobody');
  // What an editor sees without doing anything: Astro's overlay, in the language of the terminal.
  const mistake = page.locator('vite-error-overlay, astro-error-overlay');
  await mistake.getByText('「nobody」').first().waitFor();
  await mistake.getByText('power-out-first/index.zh-TW.md:5:13').first().waitFor();
  replace(faq, 'department: nobody', 'department: business');
  await page.getByRole('heading', { level: 1, name: '沒電了，先做什麼？' }).waitFor();
  await mistake.waitFor({ state: 'detached' });
});

it('shows an item that came, and none that went', async () => {
  cpSync(join(content, 'faqs/power-out-first'), join(content, 'faqs/again'), { recursive: true });
  await waitFor('/faqs/again/', '<h1>沒電了，先做什麼？');
  rmSync(join(content, 'faqs/again'), { recursive: true });
  await expect
    .poll(async () => (await fetch(new URL('/faqs/again/', address))).status, { timeout: 30_000 })
    .toBe(404);
});
