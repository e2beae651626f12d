import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  absoluteFolder,
  isUnreadable,
  largestFile,
  largestText,
  listFolder,
  readBytes,
} from '../../../../src/model/load/list-files.ts';
import { makeFolder } from '../../../support/make-folder.ts';

/** A folder that is deleted when the test ends. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-list-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

describe('the list of a folder', () => {
  it('is in the order of bytes, by paths below the folder', () => {
    const root = emptyFolder();
    makeFolder(root, {
      'b.txt': '',
      'B.txt': '',
      'a/z.txt': '',
      'a/c/y.txt': '',
      'a.txt': '',
      '10': '',
      '9': '',
    });
    const { folder, diagnostics } = listFolder(root);
    expect(diagnostics).toEqual([]);
    expect(folder).toEqual({
      path: '',
      files: ['10', '9', 'B.txt', 'a.txt', 'b.txt'],
      folders: [
        {
          path: 'a',
          files: ['a/z.txt'],
          folders: [{ path: 'a/c', files: ['a/c/y.txt'], folders: [], unreadablePaths: [] }],
          unreadablePaths: [],
        },
      ],
      unreadablePaths: [],
    });
  });

  it('leaves out what programs leave behind, and nothing that only looks like it', () => {
    const root = emptyFolder();
    const left = ['.git/config', '.hidden', '~$letter.docx', 'Thumbs.db', 'THUMBS.DB', 'desktop.ini'];
    const kept = ['a.hidden', 'a~$b.docx', 'my-thumbs.db', 'thumbs.db.txt', '~letter.txt', 'thumbsxdb'];
    makeFolder(root, Object.fromEntries([...left, ...kept].map((name) => [name, ''])));
    const { folder, diagnostics } = listFolder(root);
    expect([folder.files, folder.folders, diagnostics]).toEqual([[...kept].sort(), [], []]);
  });

  it('refuses a link, at any depth, and notes it as unread', () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, 'real.txt'), 'a');
    symlinkSync(join(root, 'real.txt'), join(root, 'a/b/link.txt'));
    symlinkSync(join(root, 'a'), join(root, 'z'));
    const { folder, diagnostics } = listFolder(root);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ['symbolic-link', 'a/b/link.txt'],
      ['symbolic-link', 'z'],
    ]);
    expect(folder.unreadablePaths).toEqual(['a/b/link.txt', 'z']);
    expect(folder.folders[0]?.unreadablePaths).toEqual(['a/b/link.txt']);
    expect(folder.files).toEqual(['real.txt']);
  });

  it('holds texts and registries of four megabytes, and none of one byte more', () => {
    const root = emptyFolder();
    for (const name of ['a.md', 'a.mdx', 'a.yaml', 'a.json', 'words.txt']) {
      writeFileSync(join(root, name), '');
      truncateSync(join(root, name), largestText);
      writeFileSync(join(root, `more-${name}`), '');
      truncateSync(join(root, `more-${name}`), largestText + 1);
    }
    expect(largestText).toBe(4_194_304);
    const { folder, diagnostics } = listFolder(root);
    expect(folder.files).toEqual(['a.json', 'a.md', 'a.mdx', 'a.yaml', 'more-words.txt', 'words.txt']);
    expect(diagnostics.map(({ file }) => file)).toEqual(
      ['json', 'md', 'mdx', 'yaml'].map((extension) => `more-a.${extension}`),
    );
    for (const diagnostic of diagnostics)
      expect(diagnostic).toMatchObject({ rule: 'text-too-large', severity: 'error', expected: '≤ 4 MB' });
  });

  it('holds files of ten megabytes, and none of one byte more', () => {
    const root = emptyFolder();
    for (const [name, size] of [
      ['full.pdf', largestFile],
      ['more.pdf', largestFile + 1],
    ] as const) {
      writeFileSync(join(root, name), '');
      truncateSync(join(root, name), size);
    }
    expect(largestFile).toBe(10_485_760);
    const { folder, diagnostics } = listFolder(root);
    expect(folder.files).toEqual(['full.pdf']);
    expect(folder.unreadablePaths).toEqual(['more.pdf']);
    expect(diagnostics).toMatchObject([
      {
        rule: 'file-too-large',
        severity: 'error',
        file: 'more.pdf',
        line: 1,
        column: 1,
        expected: '≤ 10 MB',
      },
    ]);
  });

  it('of a folder that is not there is empty, and says so', () => {
    const root = emptyFolder();
    const { folder, diagnostics } = listFolder(root, 'nowhere');
    expect(folder).toEqual({ path: 'nowhere', files: [], folders: [], unreadablePaths: ['nowhere'] });
    expect(diagnostics).toMatchObject([{ rule: 'unreadable-file', file: 'nowhere' }]);
    expect(listFolder(join(root, 'nowhere')).diagnostics).toMatchObject([
      { rule: 'unreadable-file', file: '.' },
    ]);
  });

  it('is read from the folder that a link leads to', () => {
    const root = emptyFolder();
    const link = `${root}-link`;
    symlinkSync(root, link);
    onTestFinished(() => {
      rmSync(link);
    });
    expect(absoluteFolder(link)).toBe(realpathSync(root));
  });
});

describe('the bytes of a file', () => {
  it('are undefined where there are none to read', () => {
    const root = emptyFolder();
    makeFolder(root, { 'a/b.txt': 'words' });
    expect(Buffer.from(readBytes(root, 'a/b.txt') ?? []).toString()).toBe('words');
    expect(readBytes(root, 'a/c.txt')).toBeUndefined();
    expect(readBytes(root, 'a')).toBeUndefined();
  });
});

describe('a path', () => {
  it.each([
    ['faqs/power-out', true],
    ['faqs/power-out/index.en.md', true],
    ['faqs/power-out/a/b', true],
    ['plan.pdf', true],
    ['faqs', false],
    ['faqs/power', false],
    ['faqs/power-outs', false],
    ['pages/plan.pdf', false],
    ['', false],
    ['/plan.pdf', false],
  ])('is unread when it or a folder it is in is: %s', (path, unreadablePaths) => {
    expect(isUnreadable(new Set(['faqs/power-out', 'plan.pdf']), path)).toBe(unreadablePaths);
  });
});
