import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeContent } from '../../support/make-content.ts';
import { runScript } from '../../support/project.ts';

// Each test starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const answers = (changes: Record<string, string> = {}): string[] => {
  const flags = {
    kind: 'faqs',
    slug: 'read-my-bill',
    title: '電費單怎麼看？',
    department: 'office',
    audience: 'everyone',
    theme: '110',
    cake: 'A00',
    service: 'C00',
    cycle: '6',
    ...changes,
  };
  return Object.entries(flags).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
};

const begin = (content: string, typed: readonly string[]) =>
  runScript('new', ['--content', content, '--now', '2026-08-31', '--lang', 'en', ...typed]);

describe('npm run new', () => {
  it('writes an item in both languages, and says where and what comes next', async () => {
    const content = makeContent();
    const { code, stdout } = await begin(content, [...answers(), '--title', 'en=How do I read my bill?']);
    expect(code).toBe(0);
    expect(stdout).toContain('faqs/read-my-bill/index.en.md');
    expect(stdout).toContain('npm run check');
    const folder = join(content, 'faqs/read-my-bill');
    expect(readdirSync(folder).sort()).toEqual(['index.en.md', 'index.zh-TW.md']);
    const original = readFileSync(join(folder, 'index.zh-TW.md'), 'utf8');
    expect(original).toContain('title: 電費單怎麼看？\n');
    expect(original).toContain('# 承辦部門代碼。\ndepartment: office\n');
    expect(original).toContain('reviewDue: 2027-02-28\n');
    expect(readFileSync(join(folder, 'index.en.md'), 'utf8')).toContain('title: How do I read my bill?\n');
  });

  it('writes nothing over an item that is there', async () => {
    const content = makeContent();
    await begin(content, answers());
    const file = join(content, 'faqs/read-my-bill/index.zh-TW.md');
    const before = readFileSync(file, 'utf8');
    const { code, stderr } = await begin(content, answers({ title: '別的' }));
    expect(code).toBe(2);
    expect(stderr).toContain('is there already');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['a slug that would leave the folder', { slug: '../../evil' }, 'small letters'],
    ['a slug that the site needs itself', { slug: 'page' }, 'choose another'],
    ['a department that nobody has', { department: 'ofice' }, 'Try: office'],
    ['a class that is not in the table', { theme: '999' }, '--theme has no “999”'],
    ['a kind that there is none of', { kind: 'poems' }, 'cannot be “poems”'],
    [
      'answers that are missing',
      { audience: '', cake: '', cycle: '' },
      'Still missing: --audience --cake --cycle',
    ],
  ])('refuses %s', async (_, changes, sentence) => {
    const content = makeContent();
    const { code, stderr } = await begin(content, answers(changes));
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(join(content, 'faqs/read-my-bill'))).toBe(false);
  });
});
