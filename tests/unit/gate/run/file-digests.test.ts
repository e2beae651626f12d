import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, digestOfFolder, FileDigests } from '../../../../src/gate/run/file-digests.ts';
import { makeFolder } from '../../../support/make-folder.ts';
import { temporaryFolder } from '../../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  remove();
});

it('gives SHA-256 as hexadecimal digits, of a text as of its bytes', () => {
  // The digest of the empty message, and of “abc”: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(digestOf('abc')).toBe(abc);
  expect(digestOf(new TextEncoder().encode('abc'))).toBe(abc);
});

describe('the digests of a site’s files', () => {
  it('are of what a browser gets for a path: a folder’s is of its index', () => {
    makeFolder(folder, { 'faqs/index.html': 'questions', 'site.css': 'p {}' });
    const digests = new FileDigests(folder);
    expect(digests.of('/faqs/')).toBe(digestOf('questions'));
    expect(digests.of('/faqs/index.html')).toBe(digestOf('questions'));
    expect(digests.of('/site.css')).toBe(digestOf('p {}'));
  });

  it('are empty where there is no file', () => {
    mkdirSync(join(folder, 'faqs'));
    const digests = new FileDigests(folder);
    expect(digests.of('/faqs')).toBe('');
    expect(digests.of('/faqs/')).toBe('');
    expect(digests.of('/gone.css')).toBe('');
  });

  it('stay those of the first visit, so that one run sees one site', () => {
    makeFolder(folder, { 'site.css': 'old' });
    const digests = new FileDigests(folder);
    digests.of('/site.css');
    digests.of('/late.css');
    makeFolder(folder, { 'site.css': 'new', 'late.css': 'new' });
    expect(digests.of('/site.css')).toBe(digestOf('old'));
    expect(digests.of('/late.css')).toBe('');
    expect(new FileDigests(folder).of('/site.css')).toBe(digestOf('new'));
  });
});

describe('the digest of a folder', () => {
  it('changes with the content and with the name of any file in it, however deep', () => {
    const write = (files: Readonly<Record<string, string>>): string => {
      remove();
      makeFolder(folder, files);
      return digestOfFolder(folder);
    };
    const first = write({ 'a.ts': 'one', 'rules/b.ts': 'two' });
    expect(write({ 'rules/b.ts': 'two', 'a.ts': 'one' })).toBe(first);
    const others = [
      write({ 'a.ts': 'other', 'rules/b.ts': 'two' }),
      write({ 'a.ts': 'one', 'rules/b.ts': 'other' }),
      write({ 'a.ts': 'one', 'rules/c.ts': 'two' }),
      write({ 'a.ts': 'one', 'other/b.ts': 'two' }),
      write({ 'a.ts': 'one' }),
    ];
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
  });

  it('is the same wherever the folder stands', () => {
    makeFolder(folder, { 'here/rules/a.ts': 'one', 'there/rules/a.ts': 'one' });
    expect(digestOfFolder(join(folder, 'here'))).toBe(digestOfFolder(join(folder, 'there')));
  });

  it('tells where one file ends and the next begins', () => {
    writeFileSync(join(folder, 'a'), 'x');
    makeFolder(folder, { 'one/a': 'x', 'one/b': 'y', 'two/a': 'x\nb\ny', 'three/a': '', 'three/ab': '' });
    const digests = ['one', 'two', 'three'].map((name) => digestOfFolder(join(folder, name)));
    expect(digests[0]).toBe(digestOf('a\nx\nb\ny'));
    expect(digests[2]).toBe(digestOf('a\n\nab\n'));
  });
});
