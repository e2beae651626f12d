import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const reporter = fileURLToPath(new URL('../../scripts/config/count-reporter.ts', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

it.each([
  ['passed tests', `it('a', () => {}); it('b', () => {});`, '2 passed, 0 failed'],
  ['a failed test', `it('a', () => {}); it('b', () => { throw new Error(); });`, '1 passed, 1 failed'],
  [
    'skipped tests',
    `it('a', () => {}); it.skip('b', () => {}); it.todo('c');`,
    '1 passed, 0 failed, 2 skipped',
  ],
  ['a hook that throws', `afterAll(() => { throw new Error(); }); it('a', () => {});`, '1 passed, 1 failed'],
  [
    'a hook inside a suite',
    `describe('s', () => { beforeAll(() => { throw new Error(); }); it('a', () => {}); });`,
    '0 passed, 1 failed, 1 skipped',
  ],
  ['a file that does not load', `throw new Error();`, '0 passed, 1 failed'],
  [
    'an error outside any test',
    `it('a', async () => { Promise.reject(new Error()); await new Promise((done) => setTimeout(done, 20)); });`,
    '1 passed, 1 failed',
  ],
])(
  'counts %s',
  async (_case, source, line) => {
    expect(await lastLineOf({ 'a.test.js': source })).toBe(line);
  },
  30_000,
);

it('never says that nothing failed when there was nothing to run', async () => {
  expect(await lastLineOf({})).toBe('0 passed, 1 failed');
}, 30_000);

it('comes after the error of a setup that throws', async () => {
  const files = {
    'a.test.js': `it('a', () => {});`,
    'setup.js': `throw new Error();`,
    'vitest.config.js': `export default { test: { globalSetup: ['setup.js'] } };`,
  };
  expect(await lastLineOf(files)).toBe('0 passed, 1 failed');
}, 30_000);

/** Both streams in one file, as a log has them. */
async function lastLineOf(files: Record<string, string>): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'mingbai-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const log = await open(join(folder, 'log'), 'w');
  const options = ['run', '--root', folder, '--globals', '--reporter=default', `--reporter=${reporter}`];
  await once(spawn(process.execPath, [vitest, ...options], { stdio: ['ignore', log.fd, log.fd] }), 'exit');
  await log.close();
  const lines = (await readFile(join(folder, 'log'), 'utf8')).trimEnd().split('\n');
  await rm(folder, { recursive: true });
  return lines.at(-1);
}
