import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { rulesTable } from '../../../../src/gate/report/rules-table.ts';
import { ruleFacts } from '../../../../src/gate/rules/rule-facts.ts';
import { projectRoot } from '../../../support/project.ts';

it('is up to date in src/gate/rules.md; npm run docs:rules writes it anew', async () => {
  const written = readFileSync(join(projectRoot, 'src', 'gate', 'rules.md'), 'utf8');
  expect(written).toBe(await format(rulesTable(ruleFacts), { parser: 'markdown', printWidth: 110 }));
});

it('names no two rules alike', () => {
  const ids = ruleFacts.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
