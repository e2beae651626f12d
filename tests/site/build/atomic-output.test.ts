import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markFolder } from '../../../src/serve/build-marker.ts';
import { buildAtomically } from '../../../src/build/atomic-output.ts';
import { projectRoot, temporaryFolder } from '../../support/project.ts';

let folder = '';
let out = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  out = join(folder, 'dist');
});
afterEach(() => {
  remove();
});

/** What a build does, in short. */
function make(target: string, text: string): void {
  mkdirSync(target);
  markFolder(target, { basePath: '/' });
  writeFileSync(join(target, 'index.html'), text);
}

function build(work: (beside: string) => void): Promise<void> {
  return buildAtomically(out, join(folder, 'content'), (beside) => Promise.resolve(beside).then(work));
}

it('replaces the site and leaves nothing beside it', async () => {
  for (const text of ['old', 'new']) {
    await build((beside) => {
      make(beside, text);
    });
  }
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('puts the old site back when the new one cannot be moved to its place', async () => {
  make(out, 'old');
  const failing = build((beside) => {
    rmSync(beside, { recursive: true, force: true });
  });
  await expect(failing).rejects.toThrow('ENOENT');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('removes what killed builds have left, and puts back the site that one had moved away', async () => {
  const gone = String(2 ** 30);
  const running = `.dist.building-${String(process.ppid)}`;
  make(join(folder, `.dist.before-${gone}`), 'old');
  for (const name of [`.dist.building-${gone}`, running, `.other.building-${gone}`])
    mkdirSync(join(folder, name));
  const failing = build(() => {
    throw new Error('no pages');
  });
  await expect(failing).rejects.toThrow('no pages');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual([running, `.other.building-${gone}`, 'dist'].sort());
  make(join(folder, `.dist.before-${gone}`), 'older');
  await build((beside) => {
    make(beside, 'new');
  });
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(folder, `.dist.before-${gone}`))).toBe(false);
});

it('deletes no file that somebody has put into the site', async () => {
  const rebuild = (): Promise<void> =>
    build((beside) => {
      make(beside, 'site');
      mkdirSync(join(beside, 'faqs'));
      writeFileSync(join(beside, 'faqs/index.html'), 'site');
    });
  await rebuild();
  // What systems leave everywhere is nobody's.
  writeFileSync(join(out, '.DS_Store'), '');
  await rebuild();
  for (const added of ['CNAME', 'faqs/photo.jpg']) {
    writeFileSync(join(out, added), 'mine');
    await expect(rebuild()).rejects.toThrow(`${join(out, added)}: 這個檔案不是建置產生的`);
    expect(readFileSync(join(out, added), 'utf8')).toBe('mine');
    rmSync(join(out, added));
  }
  await rebuild();
});

// Only Linux has a mount point that is always there.
it.runIf(existsSync('/proc/self'))('refuses a mount point before anything is built', async () => {
  const building = buildAtomically('/proc', join(folder, 'content'), () => {
    throw new Error('It was built.');
  });
  await expect(building).rejects.toThrow(/^\/proc: 這是掛載點.* mount point/);
});

it('keeps an empty folder when the build fails', async () => {
  mkdirSync(out);
  const failing = build(() => {
    throw new Error('no pages');
  });
  await expect(failing).rejects.toThrow('no pages');
  expect(existsSync(out)).toBe(true);
});

it('says in both languages that a file is no folder', async () => {
  writeFileSync(out, 'text');
  await expect(build(() => undefined)).rejects.toThrow(/\p{Script=Han}.* This is a file, not a folder\./u);
  expect(readFileSync(out, 'utf8')).toBe('text');
});

it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing half made after %s', async (signal) => {
  const program = `
    const { mkdirSync } = await import('node:fs');
    const { buildAtomically } = await import('./src/build/atomic-output.ts');
    await buildAtomically(process.argv[1], process.argv[2], async (beside) => {
      mkdirSync(beside);
      console.log('making');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, out, join(folder, 'content')],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  expect(readdirSync(folder)).toHaveLength(1);
  const ended = once(child, 'exit');
  child.kill(signal);
  expect(await ended).toEqual([128 + constants.signals[signal], null]);
  expect(readdirSync(folder)).toEqual([]);
});
