import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../../src/gate/browser/launch-browser.ts';
import { serveFolder } from '../../src/serve/serve-folder.ts';
import { askSite } from '../support/ask-site.ts';
import { git, makeRepository } from '../support/git.ts';
import {
  officeFolder,
  runScript,
  temporaryFolder,
  testClock,
  type CommandResult,
} from '../support/project.ts';

const slug = 'meter-sounds';
const languages = ['zh-TW', 'en'] as const;
const words = {
  'zh-TW': {
    title: '電表有聲音正常嗎？',
    summary: '先打電話問。',
    body: '請[聯絡我們](/pages/contact/)，說出電號。',
  },
  en: {
    title: 'Is it normal that my meter makes a sound?',
    summary: 'Call us first.',
    body: '[Contact us](/pages/contact/) and have your customer number ready.',
  },
};
type Language = (typeof languages)[number];

let remove = (): void => undefined;
let repository = '';
let content = '';
let site = '';

beforeAll(async () => {
  const made = temporaryFolder();
  remove = made.remove;
  repository = join(made.folder, 'repository');
  content = join(repository, 'content');
  site = join(made.folder, 'site');
  mkdirSync(repository);
  cpSync(officeFolder, content, { recursive: true });
  await makeRepository(repository);
  await git(repository, 'switch', '-q', '-c', slug);
});
afterAll(() => {
  remove();
});

/** Runs a command on the content of the repository, in English. */
const run = (command: string, ...typed: string[]): Promise<CommandResult> =>
  runScript(command, [...typed, '--content', content, '--now', testClock, '--lang', 'en']);

const fileOf = (language: Language): string => join(content, 'faqs', slug, `index.${language}.md`);

function replaceIn(language: Language, find: RegExp, put: string): void {
  const before = readFileSync(fileOf(language), 'utf8');
  expect(before).toMatch(find);
  writeFileSync(fileOf(language), before.replace(find, put));
}

/** The line of the new item's file that a text stands in. */
const lineOf = (language: Language, text: string): number =>
  readFileSync(fileOf(language), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

/** What the check says of the new item. */
const told = ({ stdout }: CommandResult): string[] =>
  stdout.split('\n').filter((line) => line.startsWith(`faqs/${slug}/`));

// Each step goes on from the one before, as an editor does.
describe('a question in both languages, from its beginning to its readers', () => {
  it('is begun, and the check names each place that waits for words', async () => {
    const titles = languages.flatMap((language) => ['--title', `${language}=${words[language].title}`]);
    const typed = ['--kind', 'faqs', '--slug', slug, ...titles, '--department', 'business', '--cycle', '6'];
    typed.push('--audience', 'public');
    const classes = ['--theme', 'local-electricity', '--cake', 'local-power-supply', '--service', 'E00'];
    expect(await run('new', ...typed, ...classes)).toMatchObject({ code: 0, stderr: '' });
    const lines = told(await run('check'));
    for (const language of languages) {
      const place = `faqs/${slug}/index.${language}.md:${String(lineOf(language, 'summary: '))}:`;
      expect(lines).toContainEqual(expect.stringMatching(`^${place}.*still says.*write it`));
    }
  }, 120_000);

  it('stops at a link that leads nowhere, with the file, the line and what to do', async () => {
    for (const language of languages) {
      replaceIn(language, /^summary: .*$/m, `summary: ${words[language].summary}`);
      replaceIn(language, /^[（(].*[)）]$/m, words[language].body);
    }
    replaceIn('en', /pages\/contact/, 'pages/contcat');
    const stopped = await run('check');
    expect(stopped.code).toBe(1);
    const place = `faqs/${slug}/index.en.md:${String(lineOf('en', 'contcat'))}:`;
    const sentence = String.raw`error The site has no page “/pages/contcat/”. Check the address\..*“/pages/contact/”`;
    const errors = told(stopped).filter((line) => line.includes(' error '));
    expect(errors).toEqual([expect.stringMatching(`^${place}.*${sentence}`)]);

    const built = await run('build', '--out', site);
    expect(built.code).toBe(1);
    expect(existsSync(site)).toBe(false);
  }, 120_000);

  it('passes the check, the build and the gate once the link is fixed', async () => {
    replaceIn('en', /contcat/, 'contact');
    const recorded = await runScript('translated', [join(content, 'faqs', slug), '--content', content]);
    expect(recorded.stdout).toContain('index.en.md');
    const checked = await run('check');
    expect(told(checked)).toEqual([]);
    expect(checked.stdout + checked.stderr).toMatch(/^0 errors/m);
    expect(checked.code).toBe(0);
    expect(await run('build', '--out', site)).toMatchObject({ code: 0 });
    const typed = [site, '--pages', `/{,en/}faqs/${slug}/`, '--cache', join(site, '..', 'cache')];
    const judged = await run('gate', ...typed);
    expect(judged.stdout).toMatch(/^0 barriers.*\(2 pages/m);
    expect(judged.code).toBe(0);
  }, 400_000);

  it('is merged as one change of its own two files', async () => {
    await git(repository, 'add', '-A');
    await git(repository, 'commit', '-q', '-m', 'Answers why meters make sounds');
    const files = await git(repository, 'diff', '--name-only', 'main', slug);
    expect(files.trim().split('\n')).toEqual([
      `content/faqs/${slug}/index.en.md`,
      `content/faqs/${slug}/index.zh-TW.md`,
    ]);
    await git(repository, 'switch', '-q', 'main');
    await git(repository, 'merge', '-q', '--no-ff', '-m', 'Merges the answer', slug);
    // What was built and judged is what is on the main branch now, byte for byte.
    expect(await git(repository, 'diff', 'main', slug)).toBe('');
    expect(await git(repository, 'status', '--porcelain')).toBe('');
  });

  it('is found and read in both languages', async () => {
    for (const language of languages) {
      const { results } = await askSite(site, language, words[language].title);
      expect(results[0]?.url).toBe(`${language === 'en' ? '/en' : ''}/faqs/${slug}/`);
    }
    const server = await serveFolder(site);
    onTestFinished(() => server.close());
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${server.url}faqs/${slug}/`);
    const reads = async (language: Language): Promise<void> => {
      await page.getByRole('heading', { level: 1, name: words[language].title }).waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      const main = page.getByRole('main');
      expect(await main.textContent()).toContain(words[language].summary);
      const contact = main.getByRole('link', { name: language === 'en' ? 'Contact us' : '聯絡我們' });
      const { pathname } = new URL((await contact.first().getAttribute('href')) ?? '', page.url());
      expect(pathname).toBe(language === 'en' ? '/en/pages/contact/' : '/pages/contact/');
    };
    await reads('zh-TW');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await reads('en');
    await page.getByRole('link', { name: '中文', exact: true }).click();
    await reads('zh-TW');
  }, 120_000);
});
