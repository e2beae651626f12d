import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../support/make-folder.ts';
import { runScript, temporaryFolder } from '../../support/project.ts';

let folder = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  makeFolder(folder, {
    'site/index.html': '<!doctype html><html lang="en"><title>Home</title><h1>Home</h1>',
    'words/readme.txt': 'no page here',
    'bad.yaml': '- rule: axe/label\n',
  });
});
afterEach(() => {
  remove();
});

it.each([
  ['a folder that is not there', ['nowhere'], /there is no such folder/],
  ['a file', ['words/readme.txt'], /this is a file, not a folder/],
  ['a folder without HTML', ['words'], /there is no HTML page in it/],
  [
    'a rule that does not exist',
    ['site', '--only', 'axe/lable'],
    /there is no such rule\. Did you mean axe\/label\?/,
  ],
  ['a level that does not exist', ['site', '--level', 'AAAA'], /it is one of A \| AA \| AAA/],
  ['an edition that does not exist', ['site', '--edition', '115'], /it is one of 110\.07 \| 115\.11/],
  ['a number of pages that is none', ['site', '--max-pages', '0'], /whole number above 0/],
  ['pages that nothing fits', ['site', '--pages', '/en/**'], /none of the 1 pages fits/],
  ['a day that is none', ['site', '--now', 'tomorrow'], /write it as 2026-11-23/],
  ['an incomplete exception', ['site', '--exceptions', 'bad.yaml'], /bad\.yaml:1: an exception needs rule/],
  ['exceptions that are not there', ['site', '--exceptions', 'none.yaml'], /there is no such file/],
  ['an option that does not exist', ['site', '--jsn', 'a.json'], /--json/],
])(
  'answers %s in one line, with code 2',
  async (_, typed, expected) => {
    const { code, stderr, stdout } = await runScript('gate', typed, {
      environment: { INIT_CWD: folder, LC_ALL: 'C' },
    });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(expected)]);
    expect(stderr).not.toContain(join('scripts', 'gate.ts'));
  },
  20_000,
);
