import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/project.ts';

const folder = join(projectRoot, '.github');
const rows = readFileSync(join(folder, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| **'));

it('there are promises', () => {
  expect(rows.length).toBeGreaterThanOrEqual(4);
});

it.each(rows)('a promise has tests that prove it: %s', (row) => {
  const links = [...row.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links).not.toEqual([]);
  expect(links.filter((path) => !path.endsWith('.test.ts') || !existsSync(join(folder, path)))).toEqual([]);
});
