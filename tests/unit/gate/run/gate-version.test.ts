import { expect, it } from 'vitest';
import { engineVersions, gateVersion } from '../../../../src/gate/run/gate-version.ts';
import { digestOfFolder } from '../../../../src/gate/run/file-digests.ts';
import { projectRoot } from '../../../support/project.ts';
import { join } from 'node:path';

it('names the gate by its code alone, so that a change of any rule is a new gate', () => {
  expect(gateVersion()).toBe(digestOfFolder(join(projectRoot, 'src', 'gate')));
});

it('names the versions of the engines', () => {
  const versions = engineVersions();
  expect(Object.keys(versions)).toEqual(['axe-core', 'html-validate', 'pa11y-ci', 'playwright-core']);
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
