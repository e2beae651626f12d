import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, inject } from 'vitest';
import { listFiles } from '../support/built-site.ts';
import { officeFolder, projectRoot, runScript, temporaryFolder, testClock } from '../support/project.ts';

it('builds the same bytes from the same content and clock, in another folder, time zone and locale', async () => {
  const { folder, remove } = temporaryFolder();
  try {
    for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    const out = join(folder, 'another-name');
    const environment = { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    cpSync(officeFolder, join(folder, 'content'), { recursive: true });
    const typed = ['--content', join(folder, 'content'), '--out', out, '--now', testClock];
    const { code, stderr } = await runScript('build', typed, { root: folder, environment });
    expect(code, stderr).toBe(0);
    const first = inject('sites')?.office ?? '';
    expect(digests(out)).toEqual(digests(first));
  } finally {
    remove();
  }
}, 180_000);

function digests(folder: string): string[] {
  return listFiles(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}
