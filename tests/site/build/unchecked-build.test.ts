import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildPages } from '../../../src/build/astro-build.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { goodContent } from '../../support/good-content.ts';
import { makeContent } from '../../support/make-content.ts';
import { temporaryFolder, testClock } from '../../support/project.ts';

it.each([
  ['faqs/power-out/index.zh-TW.md', '<script>alert(1)</script>', 'HTML'],
  ['processes/transfer/index.zh-TW.mdx', '{process.exit(1)}', 'an expression'],
])('a build that no check came before stops at code in %s, and writes nothing', async (file, code, what) => {
  const folder = makeContent({});
  const { site } = await loadContent(folder);
  if (!site) throw new Error('The good content was not loaded.');
  const item = site.items.find(({ original }) => original.file === file);
  if (!item) throw new Error(`There is no ${file}.`);
  // As if the check had seen other content than the build.
  item.original.body.text += `\n\n${code}\n`;
  writeFileSync(join(folder, file), `${String(goodContent[file])}\n${code}\n`);
  const { folder: out, remove } = temporaryFolder();
  onTestFinished(remove);
  await expect(buildPages(site, new Date(testClock), out)).rejects.toThrow(
    `Content is words, not code: ${what}`,
  );
  expect(readdirSync(out)).toEqual([]);
});
