import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { makeContent } from '../../support/make-content.ts';

const textCache = mkdtempSync(join(tmpdir(), 'mingbai-texts-'));
afterAll(() => {
  rmSync(textCache, { recursive: true });
});

/** An error in another item, which must be reported whatever the hostile file does. */
const elsewhere = { 'pages/contact/index.en.md': '---\ntitle: Contact\n---\n\nCall 1911.\n' };
const told = 'pages/contact/index.en.md missing-field';

it('there are at least sixty of them', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
});

it.each(hostileFiles)(
  'is refused or harmless, and the rest is checked: $name',
  async ({ file, bytes, rule }) => {
    const folder = makeContent({ ...elsewhere, [file]: bytes });
    const { diagnostics } = await inspect(folder, undefined, { textCache });
    const lines = diagnostics.map((diagnostic) => `${diagnostic.file} ${diagnostic.rule}`);
    expect(lines).toContain(told);
    if (rule === null) expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    else expect(lines).toContain(`${file} ${rule}`);
    for (const { message } of diagnostics) {
      expect(message.zh).not.toBe('');
      expect(message.en.length).toBeLessThan(600);
    }
  },
  60_000,
);

it.each([
  ['a file of the machine', 'disclosures/plan/a.txt', '/etc/hostname'],
  ['the folder itself', 'faqs/loop', '.'],
])('a link to %s is not followed', async (_what, link, target) => {
  const folder = makeContent(elsewhere);
  symlinkSync(target, join(folder, link));
  const lines = (await inspect(folder, undefined, { textCache })).diagnostics.map(
    (diagnostic) => `${diagnostic.file} ${diagnostic.rule}`,
  );
  expect(lines).toEqual(expect.arrayContaining([told, `${link} symbolic-link`]));
});
