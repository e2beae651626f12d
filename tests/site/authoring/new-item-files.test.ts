import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { newItemFiles } from '../../../src/authoring/new-item/new-item-files.ts';
import { writeNewItem } from '../../../src/authoring/new-item/write-new-item.ts';
import { inspect } from '../../../src/check/inspect.ts';
import { kindIds, type KindId } from '../../../src/model/kinds/index.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import type { Site } from '../../../src/model/site.ts';
import { projectRoot, temporaryFolder } from '../../support/project.ts';

const today = '2026-11-23';
const contents = ['tests/fixtures/office', 'tests/fixtures/township'];

function firstItem(site: Site, kind: KindId) {
  const codes = ({ classes }: { classes: { code: string }[] }) => classes.slice(0, 1).map(({ code }) => code);
  const { theme, cake, service } = site.classification;
  return {
    kind,
    slug: 'begun-in-a-test',
    titles: { [site.defaultLocale]: '新的：項目 # 1' },
    summaries: {},
    department: site.departments[0]?.id ?? '',
    audience: site.audiences.slice(0, 1).map(({ id }) => id),
    classification: { theme: codes(theme), cake: codes(cake), service: codes(service) },
    reviewDue: '2027-11-23',
  };
}

describe.each(contents)('a new item in %s', (name) => {
  let site: Site | undefined;
  beforeAll(async () => {
    ({ site } = await loadContent(join(projectRoot, name)));
  });

  it.each(kindIds)('is right but for the words, which every language waits for: %s', async (kind) => {
    if (!site) throw new Error('The content was not read.');
    const { folder, remove } = temporaryFolder();
    onTestFinished(remove);
    cpSync(join(projectRoot, name), folder, { recursive: true });
    const item = firstItem(site, kind);
    const written = writeNewItem(folder, item, newItemFiles(site, item, today));
    const { diagnostics } = await inspect(folder, today);
    const own = diagnostics.filter(({ file }) => file.includes('begun-in-a-test'));
    const withoutRegistry = kind === 'disclosures' && site.disclosureCategories.length === 0;
    const waiting = own.filter(({ rule }) => rule.startsWith('placeholder-'));
    const errors = own.filter(
      (diagnostic) => diagnostic.severity === 'error' && !waiting.includes(diagnostic),
    );
    expect(errors.length > 0).toBe(withoutRegistry);
    const unwritten = waiting.map(({ file }) => file);
    const texts = written.filter((file) => file.includes('/index.'));
    expect(texts).toHaveLength(site.locales.length);
    expect(new Set(unwritten)).toEqual(new Set(texts));
  });
});
