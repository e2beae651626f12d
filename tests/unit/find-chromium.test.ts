import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BrowserNotFoundError } from '../../src/gate/browser/browser-not-found-error.ts';
import { findChromium } from '../../src/gate/browser/find-chromium.ts';
import { installPaths } from '../../src/gate/browser/installed-chromium.ts';
import { makeFolderOnce } from '../../src/gate/browser/make-folder-once.ts';

describe('findChromium', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes the browser that MINGBAI_CHROME names', async () => {
    vi.stubEnv('MINGBAI_CHROME', process.execPath);
    expect(await findChromium()).toEqual({ environment: {}, executablePath: process.execPath });
  });

  it('says in both languages when MINGBAI_CHROME names nothing', async () => {
    vi.stubEnv('MINGBAI_CHROME', 'no-such-browser');
    await expect(findChromium()).rejects.toThrow(/檔案不存在：no-such-browser[^]*not there: no-such-browser/);
  });
});

it('teaches in both languages what to do without a browser', () => {
  expect(new BrowserNotFoundError().message).toMatch(/請擇一處理[^]*Do one of these/);
});

describe('usualPlaces', () => {
  it.each([
    ['darwin', { HOME: '/home/a' }, '/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['linux', {}, '/usr/bin/chromium'],
  ] as const)('knows %s', (platform, environment, place) => {
    expect(installPaths(platform, environment)).toContain(normalize(place));
  });

  it('looks in every folder of programs that Windows names', () => {
    const places = installPaths('win32', { LOCALAPPDATA: 'mine', PROGRAMFILES: 'ours' });
    expect(places).toContain(join('mine', 'Google/Chrome/Application/chrome.exe'));
    expect(places).toContain(join('ours', 'Microsoft/Edge/Application/msedge.exe'));
  });
});

describe('makeFolderOnce', () => {
  it('keeps one whole folder when two start at once, and leaves nothing beside it', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'mingbai-'));
    const folder = join(parent, 'browser');
    const fill = (empty: string) => writeFile(join(empty, 'program'), 'whole');
    await Promise.all([makeFolderOnce(folder, fill), makeFolderOnce(folder, fill)]);
    expect(await readdir(parent)).toEqual(['browser']);
    expect(await readFile(join(folder, 'program'), 'utf8')).toBe('whole');
    await rm(parent, { recursive: true });
  });

  it('leaves nothing when filling fails, so that the next one tries again', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'mingbai-'));
    const fill = () => Promise.reject(new Error('disk full'));
    await expect(makeFolderOnce(join(parent, 'browser'), fill)).rejects.toThrow('disk full');
    expect(await readdir(parent)).toEqual([]);
    await rm(parent, { recursive: true });
  });
});
