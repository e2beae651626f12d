import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot, temporaryFolder } from '../../support/project.ts';

// Each test starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let remove = (): void => undefined;

beforeAll(() => {
  ({ folder, remove } = temporaryFolder());
  const minimal = join(projectRoot, 'tests/fixtures/minimal');
  const at = (name: string): string => join(folder, name);
  for (const name of ['content', 'closed/content', 'root-closed'])
    cpSync(minimal, at(name), { recursive: true });
  mkdirSync(at('read-only'));
  writeFileSync(at('file'), 'text');
  symlinkSync('loop', at('loop'));
  symlinkSync('nowhere', at('dangling'));
  chmodSync(folder, 0o755);
  chmodSync(at('read-only'), 0o555);
  chmodSync(at('closed'), 0o000);
  chmodSync(at('root-closed'), 0o000);
});
afterAll(() => {
  remove();
});

const isRoot = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv');

/** Runs a script in a shell that has limits, in English; where it can, as somebody who may write nothing. */
async function run(
  command: string,
  { before = 'true', user = false }: { before?: string; user?: boolean } = {},
): Promise<{ code: number; stderr: string }> {
  const [script = '', ...typed] = command.replaceAll('@', `${folder}/`).split(' ');
  const asUser = user ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];
  const program = [...asUser, process.execPath, `scripts/${script}.ts`, ...typed];
  const options = { cwd: projectRoot, env: { ...process.env, LC_ALL: 'C', TMPDIR: folder } };
  return new Promise((resolve) => {
    execFile('bash', ['-c', `${before} && exec "$@"`, 'bash', ...program], options, (error, _, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr });
    });
  });
}

const denied = 'Permission was denied.';
const circle = 'Symbolic links lead round in a circle.';
const isFile = 'This is a file, not a folder.';
const isFolder = 'This is a folder, not a file.';
const inTheWay = 'A file of this name is in the way.';
const nothing = 'There is no such file or folder.';

type Fault = readonly [command: string, code: number, sentence: string];

async function expectSentence(
  [command, code, sentence]: Fault,
  how: { before?: string; user?: boolean } = {},
): Promise<void> {
  const before = readdirSync(folder).sort();
  const ended = await run(command, how);
  const said = ended.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('['));
  expect(said).toEqual([expect.stringContaining(sentence)]);
  expect(ended.code).toBe(code);
  expect(readdirSync(folder).sort()).toEqual(before);
}

/** Every command that reads a content folder, with what else it needs. */
const readers = [
  'check',
  'build --out @out',
  'due',
  'translate-status',
  'new',
  'check-links',
  'check-queries',
];
const wrongFolders: Fault[] = readers.flatMap((reader) => [
  [`${reader} --content @loop`, 2, circle],
  [`${reader} --content @file`, 2, isFile],
  [`${reader} --content /dev/null`, 2, isFile],
]);

describe('what is no folder and no file', () => {
  it.each<Fault>([
    ...wrongFolders,
    ['gate @loop', 2, circle],
    ['gate @file', 2, 'this is a file, not a folder.'],
    ['gate @dangling', 2, 'there is no such folder.'],
    ['serve @loop', 2, circle],
    ['serve @file', 2, isFile],
    ['serve @dangling', 2, 'There is no such folder; run npm run build first.'],
    ['search x --site @loop', 2, circle],
    ['preview --base @loop --head @content --out @out', 2, circle],
    ['check --content @content --lang en --sarif @read-only', 2, isFolder],
    ['check --content @content --lang en --sarif @loop', 2, circle],
    ['check --content @content --lang en --sarif @nowhere/report', 2, nothing],
    ['check --content @content --lang en --sarif @file/report', 2, isFile],
    ['check --content @content --lang en --summary @read-only', 2, isFolder],
    ['due --content @content --csv @read-only', 2, isFolder],
    ['due --content @content --ods @nowhere/duties.ods', 2, nothing],
    ['due --content @content --markdown-dir @file', 2, inTheWay],
    ['build --content @content --out @file', 2, isFile],
    ['build --content @content --out @loop', 2, circle],
    ['build --content @content --out @file/site', 2, inTheWay],
  ])('%s ends with %i: %s', async (...fault) => {
    await expectSentence(fault);
  });
});

// Whoever is root is refused nothing, and may become somebody else.
describe.runIf(isRoot)('what this person may not read or write', () => {
  it.each<Fault>([
    ...readers.map((reader): Fault => [`${reader} --content @closed/content`, 3, denied]),
    ...readers.map((reader): Fault => [`${reader} --content @root-closed`, 3, denied]),
    ['gate @closed/content', 3, denied],
    ['serve @closed/content', 3, denied],
    ['serve @root-closed', 3, denied],
    ['search x --site @closed/content', 3, denied],
    ['preview --base @closed/content --head @content --out @out', 3, denied],
    ['check --content @content --sarif @read-only/report', 3, denied],
    ['check --content @content --summary @read-only/report', 3, denied],
    ['due --content @content --csv @read-only/duties.csv', 3, denied],
    ['due --content @content --markdown-dir @read-only/duties', 3, denied],
    ['build --content @content --out @read-only/inner/site', 3, denied],
  ])('%s ends with %i: %s', async (...fault) => {
    await expectSentence(fault, { user: true });
  });
});

describe.runIf(process.platform === 'linux')('what the system limits', () => {
  const full = 'The disk is full.';
  it.each<Fault>([
    ['check --content @content --sarif /dev/full', 3, full],
    ['check --content @content --summary /dev/full', 3, full],
    ['due --content @content --csv /dev/full', 3, full],
  ])('%s ends with %i: %s', async (...fault) => {
    await expectSentence(fault);
  });

  it('tells that nobody can be told: the output is on a full disk', async () => {
    const fault = ['check --content @content --json', 3, full] as const;
    await expectSentence(fault, { before: 'exec > /dev/full' });
  });

  it('ends a build whose files the system finds too large', async () => {
    const fault = ['build --content @content --out @site', 3, 'larger than the system allows.'] as const;
    await expectSentence(fault, { before: 'ulimit -f 8' });
  });

  it.each(['@nowhere', '@file'])('ends a build without a folder for temporary files: %s', async (path) => {
    const fault = ['build --content @content --out @site', 3, 'Set TMPDIR to one that can'] as const;
    await expectSentence(fault, { before: `export TMPDIR=${path.replace('@', `${folder}/`)}` });
  });
});
