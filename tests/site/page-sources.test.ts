import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageSourcesOf } from '../../src/serve/build-marker.ts';
import { builtSite } from '../support/built-site.ts';
import { projectRoot } from '../support/project.ts';

it('notes for each page of an item the content file that an editor would open', () => {
  const site = builtSite('township');
  const sources = pageSourcesOf(site.folder);
  const missing = [...sources].filter(
    ([page, file]) =>
      site.fileOf(site.basePath + page.slice(1)) === undefined ||
      !existsSync(join(projectRoot, 'tests/fixtures/township', file)),
  );
  expect(sources.size).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
