import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { kindIds } from '../../src/model/kinds/index.ts';
import { projectRoot } from '../support/project.ts';

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

it('labels a change by every kind, without running anything of the change', () => {
  const text = workflow('label.yml');
  expect(/KINDS: (.*)/.exec(text)?.[1]?.split(' ')).toEqual([...kindIds]);
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
