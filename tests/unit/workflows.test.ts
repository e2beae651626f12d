import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../support/project.ts';

const folder = join(projectRoot, '.github', 'workflows');
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
