import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { append, makeContent, replace } from '../../support/make-content.ts';

// Each test starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const reportSchema = z.strictObject({
  items: z.number(),
  seconds: z.number().positive(),
  problems: z.array(z.unknown()),
});

const script = (name: string): string =>
  fileURLToPath(new URL(`../../../scripts/${name}.ts`, import.meta.url));

/** Runs a command as a person does who stands in a folder. */
function run(name: string, typed: readonly string[], typedIn = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...typed], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: typedIn, LANG: 'en_US.UTF-8', LC_ALL: '' },
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('tells how it is called when it is asked for help', () => {
    const { status, stdout, stderr } = run('check', ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--content DIR\n      內容資料夾（預設 content）');
  });

  it('prints how much it read and ends with 0 when nothing is wrong', () => {
    const { status, stdout, stderr } = run('check', ['--content', makeContent()]);
    expect(stdout).toMatch(
      /^0 errors, 0 warnings, 0 notices \(4 items, \d+\.\d\d s\)\nattachments: the text of 1 file, \d of them unchanged, \d+\.\d\d s\n$/,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('ends with 0 when there are only warnings', () => {
    const folder = makeContent({ 'site.yaml': replace('https://office.example/', 'null') });
    const { status, stdout } = run('check', ['--content', folder]);
    expect(stdout).toContain('site.yaml:4:6 warning “url” is not filled in');
    expect(status).toBe(0);
  });

  it('prints every error in the language asked for and ends with 1', () => {
    const folder = makeContent({ 'site.yaml': replace('url:', 'uri:'), 'licences.yaml': '' });
    const { status, stdout } = run('check', ['--content', folder, '--lang', 'zh']);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stdout).toContain('site.yaml:4:1 錯誤 沒有「uri」這個欄位。');
    expect(stdout).toContain('2 個錯誤');
    expect(status).toBe(1);
  });

  it('tells of one item only when it is named, and reads the others all the same', () => {
    const folder = makeContent({
      'faqs/power-out/index.en.md': append('\n[Transfer](/processes/transfr/)\n'),
      'site.yaml': replace('https://office.example/', 'null'),
    });
    const named = run('check', [join(folder, 'faqs/power-out'), '--content', folder]);
    expect(named.stdout).toContain('/processes/transfr/');
    expect(named.stdout).toContain('1 error, 0 warnings, 0 notices (1 item');
    expect(named.status).toBe(1);
    const other = run('check', [join(folder, 'pages/contact'), '--content', folder]);
    expect(other).toMatchObject({ status: 0, stderr: '' });
    const lost = run('check', [join(folder, 'faqs/nothing'), '--content', folder]);
    expect(lost.stderr).toContain('There is no “faqs/nothing” in the content folder.');
    expect(lost.status).toBe(2);
  });

  it('says so when nothing can be fixed', () => {
    const { stderr } = run('check', ['--content', makeContent(), '--fix']);
    expect(stderr).toBe('There is nothing that can be mended automatically.\n');
  });

  it('looks for the content where the person typed the command', () => {
    const folder = makeContent();
    expect(run('check', ['--content', basename(folder)], dirname(folder)).status).toBe(0);
    expect(run('check', ['--content', '.'], folder).status).toBe(0);
    expect(run('check', ['--content', basename(folder)], folder).status).toBe(1);
  });

  it('prints JSON and nothing else', () => {
    const folder = makeContent({ 'site.yaml': replace('pages/contact', 'pages/contakt') });
    const { status, stdout, stderr } = run('check', ['--content', folder, '--json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report).toEqual({
      items: 4,
      seconds: report.seconds,
      problems: [
        {
          severity: 'error',
          rule: 'unknown-item',
          file: 'site.yaml',
          line: 14,
          column: 9,
          message: {
            zh: '沒有「pages/contakt」這個項目。請寫成「種類/資料夾名稱」。',
            en: 'There is no item “pages/contakt”. Write it as kind/folder-name.',
          },
          expected: 'disclosures/plan | processes/transfer | faqs/power-out | pages/contact',
          suggestion: 'pages/contact',
          values: { id: 'pages/contakt', code: 'pages/contakt' },
          fixable: false,
        },
      ],
    });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('makes the safe changes, tells them beside the report, and annotates for GitHub', () => {
    const path = 'pages/contact/index.en.md';
    const folder = makeContent({
      [path]: (good) => `\uFEFF${good}`,
      'site.yaml': replace('https://office.example/', 'null'),
    });
    const { status, stdout, stderr } = run('check', ['--content', folder, '--fix', '--github']);
    expect(stderr).toContain(`${path}:1:1 mended: `);
    expect(stdout).toMatch(/^::warning file=site\.yaml,line=4,col=6,title=pending-fact::/);
    expect(stdout).toContain('0 errors, 1 warning, 0 notices');
    expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^---/);
    expect(status).toBe(0);
  });

  it('writes SARIF where the person stands', () => {
    const folder = makeContent({ 'site.yaml': replace('https://office.example/', 'null') });
    run('check', ['--content', '.', '--sarif', 'report.sarif'], folder);
    expect(readFileSync(join(folder, 'report.sarif'), 'utf8')).toContain('"ruleId": "pending-fact"');
  });

  it.each([[['--lang', 'fr']], [['--contents']], [['--content']], [['one', 'two']]])(
    'teaches in both languages and ends with 2 after %j',
    (typed) => {
      const { status, stdout, stderr } = run('check', typed);
      expect(stdout).toBe('');
      expect(stderr).toContain('用法 Usage: npm run -s check --');
      expect(stderr).toMatch(/^\S*.*\p{Script=Han}.*\n[^\n]*[a-z]/u);
      expect(status).toBe(2);
    },
  );
});

describe('npm run import:classification', () => {
  it('prints what it changed and ends with 0', () => {
    const folder = makeContent();
    writeFileSync(join(folder, 'annex.csv'), '代碼,名稱\n100,內政及國土\n1B0,選舉\n');
    const { status, stdout } = run(
      'import-classification',
      ['--tree', 'theme', '--file', 'annex.csv', '--content', '.'],
      folder,
    );
    expect(stdout.split('\n')).toEqual([
      '+ 1B0 選舉',
      '~ 100 內政 → 100 內政及國土',
      '- 110 民政',
      'theme: 2 classes, 1 added, 1 changed, 1 dropped. Now run npm run check.',
      '',
    ]);
    expect(readFileSync(join(folder, 'classification/theme.json'), 'utf8')).toContain('1B0');
    expect(status).toBe(0);
  });

  it('says that it wrote nothing and ends with 1', () => {
    const { status, stdout } = run('import-classification', ['--tree', 'theme', '--file', 'nowhere.csv']);
    expect(stdout).toContain('There are errors; nothing was written.');
    expect(status).toBe(1);
  });

  it.each([[['--tree', 'theme']], [['--file', 'a.csv']], [['--tree', 'themes', '--file', 'a.csv']]])(
    'teaches and ends with 2 after %j',
    (typed) => {
      expect(run('import-classification', typed).status).toBe(2);
    },
  );
});

describe('npm run translated', () => {
  it('records the translations of an item, or one of them, and says which', () => {
    const folder = makeContent();
    const typed = (path: string) => run('translated', [path, '--content', '.'], folder);
    expect(typed('faqs/power-out')).toMatchObject({ status: 0, stdout: 'faqs/power-out/index.en.md\n' });
    expect(typed('faqs/power-out/index.en.md').stdout).toContain('nothing was changed');
    expect(readFileSync(join(folder, 'faqs/power-out/index.en.md'), 'utf8')).toContain('translationOf: ');
  });

  it.each([[['faqs/nowhere']], [[]], [['../..']], [['faqs']]])(
    'teaches and ends with 2 after %j',
    (typed) => {
      const { status, stderr } = run('translated', [...typed, '--content', '.'], makeContent());
      expect(stderr).toMatch(/\p{Script=Han}.*\n.*[a-z]/u);
      expect(status).toBe(2);
    },
  );
});

describe('npm run check:links', () => {
  // An address of this machine is refused before anything is sent, so that no test leaves it.
  const dead = { 'pages/contact/index.en.md': append('\n[Power](http://127.0.0.1:9/)\n') };
  const typed = ['--content', '.', '--history', 'links.json'];

  it('calls a link dead on the second day, by what the history file keeps', () => {
    const noAddress = replace('online: https://office.example/apply', 'online: null');
    const folder = makeContent({ ...dead, 'processes/transfer/index.zh-TW.mdx': noAddress });
    const first = run('check-links', [...typed, '--now', '2026-11-23'], folder);
    expect(first.stdout).toContain('pages/contact/index.en.md:8:1 warning The link “http://127.0.0.1:9/”');
    expect(first.status).toBe(0);
    expect(run('check-links', [...typed, '--now', '2026-11-23'], folder).status).toBe(0);
    const second = run('check-links', [...typed, '--now', '2026-11-24', '--github'], folder);
    expect(second.stdout).toContain('::error file=pages/contact/index.en.md,line=8');
    expect(second.status).toBe(1);
  });

  it('leaves a file alone that is no history', () => {
    const folder = makeContent(dead);
    writeFileSync(join(folder, 'links.json'), 'my notes');
    expect(run('check-links', typed, folder)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(folder, 'links.json'), 'utf8')).toBe('my notes');
  });
});
