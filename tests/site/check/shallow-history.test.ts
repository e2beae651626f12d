import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { git, makeRepository } from '../../support/git.ts';
import { makeContent } from '../../support/make-content.ts';
import { temporaryFolder } from '../../support/project.ts';

vi.setConfig({ testTimeout: 30_000 });

async function toldOf(content: string, now?: string): Promise<string[]> {
  const { diagnostics } = await inspect(content, now);
  return diagnostics
    .filter(({ rule }) => rule === 'shallow-history')
    .map(({ severity, message }) => `${severity}: ${message.en}`);
}

it('tells of a clone without its history where the clock is read from it, until the history is there', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  const content = makeContent();
  await makeRepository(content);
  await git(content, 'commit', '-q', '--allow-empty', '-m', 'Nothing of the content');
  const { folder, remove } = temporaryFolder();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    remove();
  });
  const clone = join(folder, 'clone');
  await git(folder, 'clone', '-q', '--depth', '1', pathToFileURL(content).href, clone);
  expect(await toldOf(content)).toEqual([]);
  expect(await toldOf(clone)).toEqual([
    expect.stringMatching(/^notice: .*git fetch --unshallow.*fetch-depth: 0/),
  ]);
  expect(await toldOf(clone, '2026-11-23')).toEqual([]);
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795392000');
  expect(await toldOf(clone)).toEqual([]);
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  await git(clone, 'fetch', '-q', '--unshallow');
  expect(await toldOf(clone)).toEqual([]);
});
