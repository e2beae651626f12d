import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { gateCache } from '../../scripts/lib/paths.ts';
import { git, makeRepository } from '../support/git.ts';
import { projectRoot, temporaryFolder } from '../support/project.ts';

const folder = join(projectRoot, '.github', 'workflows');
const rights = z.object({
  jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()) })),
});
const files = readdirSync(folder).map((name) => join(folder, name));

it.each(files)('pins every action of %s by its commit, and grants nothing by default', (file) => {
  const text = readFileSync(file, 'utf8');
  const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
  expect(parse(text)).toMatchObject({ permissions: {} });
});

it.each(['.github/workflows/check.yml', '.gitlab-ci.yml'])(
  'runs check, build, gate, lint and tests in %s',
  (name) => {
    const text = readFileSync(join(projectRoot, name), 'utf8');
    for (const command of [
      'npm run -s check',
      'npm run build',
      'npm run gate --',
      'npm run lint',
      'npm test',
    ]) {
      expect(text).toContain(command);
    }
  },
);

it('judges what is published by the day, and publishes all the same', () => {
  const { jobs } = z
    .object({ jobs: z.record(z.string(), z.object({ needs: z.string().optional() })) })
    .parse(parse(workflow('deploy.yml')));
  expect(workflow('deploy.yml')).toContain('check -- --branch default --now "$(date');
  expect(Object.values(jobs).map(({ needs }) => needs)).toEqual([undefined, undefined, 'build']);
});

const workflow = (name: string): string => readFileSync(join(folder, name), 'utf8');

it.each(files)('lets no title, branch or text of a change into a shell of %s', (file) => {
  const runs = [
    ...readFileSync(file, 'utf8').matchAll(/^ *(?:- )?run: (?:[|>]-?\n((?: {8,}.*\n|\n)+)|(.*))/gm),
  ];
  for (const [, block = '', line = ''] of runs) expect(block + line).not.toContain('${{');
});

it('labels a change without running anything of it', () => {
  const text = workflow('label.yml');
  expect(text).not.toMatch(/uses:|npm /);
});

it.each(['check.yml', 'preview.yml'])(
  'gives %s, which runs what a stranger sent, no right but to read',
  (name) => {
    const { jobs } = rights.parse(parse(workflow(name)));
    for (const { permissions } of Object.values(jobs)) expect(permissions).toEqual({ contents: 'read' });
    expect(workflow(name)).not.toMatch(/secrets\.|github\.token|pull_request_target/);
  },
);

const step = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const checkWorkflow = z
  .object({
    on: z.object({ pull_request: z.unknown(), push: z.unknown() }),
    jobs: z.record(
      z.string(),
      z.object({ if: z.string().optional(), needs: z.string().optional(), steps: z.array(step) }),
    ),
  })
  .parse(parse(workflow('check.yml')));
const gitlab = z
  .object({
    default: z.object({ cache: z.array(z.object({ paths: z.array(z.string()) })) }),
    workflow: z.object({ rules: z.array(z.object({ if: z.string() })) }),
    gate: z.object({ rules: z.unknown().optional() }),
    test: z.object({ rules: z.tuple([z.object({ changes: z.array(z.string()) })]) }),
  })
  .parse(parse(readFileSync(join(projectRoot, '.gitlab-ci.yml'), 'utf8')));

describe('when a change is checked', () => {
  it('is once for a request, and once more when it is on main', () => {
    expect(checkWorkflow.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    expect(gitlab.workflow.rules.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event"',
      '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
  });

  it('always has check, build and gate, and the tests where code changed', () => {
    const { gate, test } = checkWorkflow.jobs;
    expect([gate?.needs, gate?.if, gitlab.gate.rules]).toEqual([undefined, undefined, undefined]);
    expect([test?.needs, test?.if]).toEqual(['changes', "needs.changes.outputs.code == 'true'"]);
  });

  it.each([
    ['false', 'only content', ['content/faqs/a/index.zh-TW.md', 'content/faqs/a/電費.pdf']],
    ['true', 'content and code', ['content/faqs/a/index.zh-TW.md', 'src/model/dates.ts']],
    ['true', 'a file at the top', ['package.json']],
    ['true', 'a folder whose name only begins alike', ['content-old/a.md']],
    ['true', 'code that moves into the content', ['content/moved.ts'], 'src/old.ts'],
    ['true', 'nothing', []],
  ])('finds code=%s for a change of %s', async (code, _, written, removed = '') => {
    expect(await decide(written, removed)).toBe(`code=${code}\n`);
  });

  it('takes a change that it cannot compare for code', async () => {
    expect(await decide(['content/a.md'], '', '0'.repeat(40))).toBe('code=true\n');
  });

  it.each(['package.json', '.gitignore', 'src/a/b.ts', '.github/workflows/check.yml', '.ci/run'])(
    'runs the tests on GitLab for %s',
    (file) => {
      expect(gitlab.test.rules[0].changes.some((glob) => matchesGlob(file, glob))).toBe(true);
    },
  );

  it('names every folder of code to GitLab, and not the content', async () => {
    const tracked = await git(projectRoot, 'ls-files', '-z');
    const folders = new Set(tracked.split('\0').flatMap((file) => /^[^/]+(?=\/)/.exec(file) ?? []));
    const untested = [...folders].filter(
      (name) => !gitlab.test.rules[0].changes.some((glob) => matchesGlob(`${name}/a/b`, glob)),
    );
    expect(untested).toEqual(['content']);
  });
});

describe('the cache of the gate', () => {
  const path = relative(projectRoot, gateCache);

  it('stands where npm ci leaves it, and is not committed', async () => {
    expect(path).not.toMatch(/node_modules|^\.\./);
    expect((await git(projectRoot, 'check-ignore', path)).trim()).toBe(path);
  });

  it('is fetched by every run and kept by those on main', () => {
    const steps = checkWorkflow.jobs['gate']?.steps ?? [];
    const place = (pattern: RegExp) => steps.findIndex(({ uses, run }) => pattern.test(uses ?? run ?? ''));
    const restore = place(/^actions\/cache\/restore@/);
    const save = place(/^actions\/cache\/save@/);
    expect([restore, place(/npm run gate/), save].every((at, n, all) => at > (all[n - 1] ?? -1))).toBe(true);
    expect(steps[restore]).toMatchObject({ with: { path, 'restore-keys': 'gate-' } });
    expect(steps[restore]?.if).toBeUndefined();
    expect(steps[save]).toMatchObject({ if: "always() && github.ref == 'refs/heads/main'", with: { path } });
    expect(steps[save]?.with?.['key']).toBe(steps[restore]?.with?.['key']);
    expect(gitlab.default.cache.flatMap(({ paths }) => paths)).toContain(`${path}/`);
  });
});

/** Runs the step of check.yml that looks for code, on a commit that writes some files and removes another. */
async function decide(written: readonly string[], removed: string, base?: string): Promise<string> {
  const script = checkWorkflow.jobs['changes']?.steps.find(({ id }) => id === 'compare')?.run ?? '';
  const { folder, remove } = temporaryFolder();
  try {
    const output = join(folder, '.git', 'output');
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('src/old.ts', 'export const old = 1;\n'.repeat(9));
    await makeRepository(folder);
    const before = (await git(folder, 'rev-parse', 'HEAD')).trim();
    for (const file of written) write(file, 'export const old = 1;\n'.repeat(9));
    if (removed !== '') await git(folder, 'rm', '-q', removed);
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '-q', '--allow-empty', '-m', 'Change');
    const env = { ...process.env, BASE: base ?? before, GITHUB_OUTPUT: output };
    execFileSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env, stdio: 'pipe' });
    return readFileSync(output, 'utf8');
  } finally {
    remove();
  }
}
