import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { projectRoot, runScript, temporaryFolder } from '../../support/project.ts';

// Each test starts a build, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of this name. */
function checkoutIn(name: string): { root: string; typed: string[] } {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const root = join(folder, name);
  for (const part of parts) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return { root, typed: ['--content', join(projectRoot, 'tests/fixtures/minimal'), '--lang', 'en'] };
}

it.each(['a#b', 'a?b'])(
  'refuses in one sentence to build in a folder like %s, and can check there',
  async (name) => {
    const { root, typed } = checkoutIn(name);
    expect(await runScript('check', typed, { root })).toMatchObject({ code: 0 });
    const { code, stderr } = await runScript('build', typed, { root });
    const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('['));
    expect(said).toEqual([expect.stringContaining('Move the project to a folder without # and ?.')]);
    expect(code).toBe(3);
    expect(readdirSync(root).filter((entry) => entry.includes('dist'))).toEqual([]);
  },
);
