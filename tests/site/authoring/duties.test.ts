import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { append, makeContent, replace, type Changes } from '../../support/make-content.ts';
import { runScript, temporaryFolder } from '../../support/project.ts';

// Each test starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The item of the design section is late, the others in time; one of the office is not translated to its end. */
const changes: Changes = {
  'faqs/power-out/index.zh-TW.md': (good) =>
    good
      .replace('title: 停電了怎麼辦？', "title: '停電 @all [看](https://x.example) <b>'")
      .replace('department: office', 'department: design')
      .replace('reviewDue: 2027-03-31', 'reviewDue: 2026-11-01'),
  'pages/contact/index.en.md': append('\n(to be written)\n'),
};

const due = (content: string, typed: readonly string[]) =>
  runScript('due', ['--content', content, '--now', '2026-11-23', '--lang', 'en', ...typed]);

describe('npm run due', () => {
  it('tells each department what it owes, and nothing to one that owes nothing', async () => {
    const { code, stdout } = await due(makeContent(changes), ['--markdown']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /## Due from Business Section\n\n- \[ \] \*\*Translation to complete or update\*\* · Contact · .*1 place\n/,
    );
    expect(stdout).toMatch(
      /## Due from Design Section\n\n- \[ \] \*\*Review is overdue\*\* · .*2026-11-01\n/,
    );
    expect((await due(makeContent(), ['--markdown'])).stdout).toBe('Nothing is due.\n');
  });

  it('lists what is due soon when asked to look far enough', async () => {
    const { stdout } = await due(makeContent(), ['--soon', '200', '--department', 'office']);
    expect(stdout).toContain('Review is due soon  pages/contact  Contact  2027-03-31');
  });

  it('shows a title as it is written, calls nobody and links nowhere', async () => {
    const content = makeContent({
      ...changes,
      'faqs/power-out/index.en.md': replace(
        'title: What do I do when the power is out?',
        "title: '@team ![x](https://x.example) <b>'",
      ),
    });
    const { stdout } = await due(content, ['--markdown', '--department', 'design']);
    expect(stdout).not.toMatch(/@team|\]\(|https:|<b>/);
    expect(stdout).toContain('&#64;team');
  });

  it('writes the same list as CSV and ODS', async () => {
    const { folder, remove } = temporaryFolder();
    try {
      const files = { csv: join(folder, 'due.csv'), ods: join(folder, 'due.ods') };
      await due(makeContent(changes), ['--csv', files.csv, '--ods', files.ods]);
      expect(readFileSync(files.csv, 'utf8')).toContain('Design Section,Review is overdue,faqs/power-out');
      expect(readFileSync(files.ods).subarray(0, 2).toString()).toBe('PK');
    } finally {
      remove();
    }
  });

  it.each([
    [['--department', 'nobody'], 'there are office | design'],
    [['--soon', 'many'], 'number of days'],
    [['--now', 'tomorrow'], '--now tomorrow'],
  ])('refuses %j', async (typed, sentence) => {
    const { code, stderr } = await due(makeContent(), typed);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('npm run translate-status', () => {
  it('names what is missing, incomplete or declared, and counts the rest', async () => {
    const content = makeContent({
      'faqs/power-out/index.en.md': null,
      'processes/transfer/index.en.mdx': replace('title: ', "translationOf: '0000000000000000'\ntitle: "),
      'pages/contact/index.en.md': append('\n(to be written)\n'),
    });
    const { code, stdout } = await runScript('translate-status', ['--content', content, '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('en  missing  faqs/power-out\n');
    expect(stdout).toContain('en  incomplete  pages/contact\n');
    expect(stdout).toContain('en  older than its original  processes/transfer\n');
    expect(stdout).toMatch(
      /translated \d+ · incomplete 1 · older than its original 1 · declared untranslated \d+ · missing 1\n$/,
    );
  });
});
