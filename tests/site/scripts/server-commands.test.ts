import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../../scripts/lib/failure.ts';
import { projectRoot, runScript, temporaryFolder } from '../../support/project.ts';

// Each test starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(join(folder, 'index.html'), 'home');
});
afterEach(() => {
  remove();
});

const english = { environment: { LC_ALL: 'C' } };
const inBothLanguages = /^[^\n]*\p{Script=Han}[^\n]*[a-z\d]\.\n$/u;

describe('npm run serve', () => {
  it('says in one line that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await runScript('serve', [folder, '--port', port], english);
    other.close();
    expect(stderr).toMatch(/: This port is in use; [^\n]+\.\n$/);
    expect(stderr).toContain(`--port ${port}`);
    expect(code).toBe(2);
  });

  it('says in one line that a file is no folder', async () => {
    const { code, stderr } = await runScript('serve', [join(folder, 'index.html')], english);
    expect(stderr).toMatch(/: This is a file, not a folder\.\n$/);
    expect(code).toBe(2);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s', async (signal) => {
    const child = spawn(process.execPath, ['scripts/serve.ts', folder, '--port', '0'], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });

  it('ends when the npm that started it is gone', async () => {
    // A shell stands for npm.
    const shell = spawn(
      'sh',
      ['-c', '"$0" scripts/serve.ts "$1" --port 0 & wait', process.execPath, folder],
      {
        cwd: projectRoot,
        env: { ...process.env, npm_lifecycle_event: 'serve' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let printed = '';
    const closed = once(shell.stdout, 'close');
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes('http://')) shell.kill('SIGKILL');
    });
    // The server holds the same pipe: it closes when the server has ended.
    await closed;
    expect(printed).toContain('http://');
  });
});

describe('npm start', () => {
  it.each(['many', '70000', '0x10'])('refuses port %s before it builds', async (port) => {
    const { code, stderr } = await runScript('start', ['--content', folder, '--port', port]);
    expect(stderr).toMatch(inBothLanguages);
    expect(code).toBe(2);
  });

  it('says in one line that --out is a file', async () => {
    const content = join(projectRoot, 'tests/fixtures/minimal');
    const { code, stderr } = await runScript('start', [
      '--content',
      content,
      '--out',
      join(folder, 'index.html'),
      '--lang',
      'en',
    ]);
    expect(stderr).toMatch(/This is a file, not a folder\.\n$/);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});

describe('a failure', () => {
  const calls = ['EADDRINUSE', 'EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'ENOTEMPTY'];
  // A bad message stands for all that Node knows and nobody has thought of.
  const machine =
    'EACCES EBADMSG EBUSY EDQUOT EFBIG EIO EMFILE ENFILE ENODEV ENOMEM ENOSPC ENXIO EPERM EROFS ESTALE EXDEV';
  it.each([
    ...calls.map((code) => [code, 2] as const),
    ...machine.split(' ').map((code) => [code, 3] as const),
  ])('%s is a sentence in the language asked for, and ends with %i', (code, exitCode) => {
    const error = Object.assign(new Error(code), { code, path: 'dist' });
    const english = failureOf(error, 'en');
    expect(english?.message).toMatch(/^dist: [A-Z][^\p{Script=Han}\n]+\.$/u);
    expect(english?.exitCode).toBe(exitCode);
    const chinese = failureOf(error, 'zh');
    expect(chinese?.message).toMatch(/^dist: [^\n]*\p{Script=Han}[^\n]*。$/u);
    expect(chinese?.exitCode).toBe(exitCode);
    expect(failureOf(new Error('The page could not be made', { cause: error }), 'en')).toEqual(english);
  });

  it('keeps the trace of a bug of the program', () => {
    expect(failureOf(new TypeError('undefined is not a function'), 'en')).toBeUndefined();
    expect(failureOf('no error', 'en')).toBeUndefined();
  });

  // Only Linux has a disk that is always full.
  it.runIf(existsSync('/dev/full'))('of a full disk is one line without the system’s words', async () => {
    const typed = ['--sarif', '/dev/full', '--json', '--lang', 'zh'];
    const { code, stdout, stderr } = await runScript('check', typed);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.split('\n').at(-2)).toBe('磁碟空間不足。');
    expect(stderr).not.toContain('ENOSPC');
  });
});

it('looks for the project’s own content wherever the command was typed', async () => {
  const { code, stdout } = await runScript('check', ['--json'], { environment: { INIT_CWD: folder } });
  expect(stdout).toMatch(/"items": [1-9]/);
  expect(code).toBe(0);
});
