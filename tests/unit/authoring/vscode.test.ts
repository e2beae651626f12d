import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vscodeFiles } from '../../../src/authoring/vscode/vscode-files.ts';
import { kindIds, kinds } from '../../../src/model/kinds/index.ts';
import { loadContent } from '../../../src/model/load/load-content.ts';
import { splitFrontMatter } from '../../../src/model/source/front-matter.ts';
import { parseYaml } from '../../../src/model/source/yaml-source.ts';
import { officeFolder } from '../../support/project.ts';

let files: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  const { site } = await loadContent(officeFolder);
  if (site) files = vscodeFiles(site);
});

const jsonObject = z.record(z.string(), z.unknown());
const parsed = (name: string): Record<string, unknown> =>
  jsonObject.parse(JSON.parse(files.get(name) ?? '{}'));

describe('what VS Code is given', () => {
  it('has a schema for each file that is checked by one', () => {
    const names = [...files.keys()].filter((name) => name.startsWith('schemas/'));
    for (const kind of kindIds) expect(names).toContain(`schemas/front-matter-${kind}.json`);
    expect(names).toEqual(
      expect.arrayContaining([
        'schemas/site.json',
        'schemas/checks.json',
        'schemas/classification-theme.json',
      ]),
    );
  });

  it('explains every field of a kind in Chinese', () => {
    const schema = z
      .object({ properties: z.record(z.string(), z.object({ description: z.string() })) })
      .parse(parsed('schemas/front-matter-processes.json'));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(kinds.processes.schema.shape));
    for (const { description } of Object.values(schema.properties))
      expect(description).toMatch(/\p{Script=Han}/u);
  });

  it('completes the site file and every registry', () => {
    expect(Object.values(jsonObject.parse(parsed('settings.json')['yaml.schemas']))).toEqual(
      expect.arrayContaining(['content/site.yaml', 'content/departments.yaml', 'content/guide.yaml']),
    );
  });

  it.each(kindIds)('has a snippet that begins an item of %s', (kind) => {
    const snippet = z
      .object({ body: z.array(z.string()), prefix: z.string() })
      .parse(parsed('mingbai.code-snippets')[`mb-${kind}`]);
    // What VS Code makes of it: variables and stops become text, escapes are taken away.
    const text = snippet.body
      .join('\n')
      .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-23')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\\([\\$}])/g, '$1');
    const { split } = splitFrontMatter({ file: 'snippet', text });
    const { source, diagnostics } = parseYaml('snippet', split?.frontMatter ?? '');
    expect(diagnostics).toEqual([]);
    expect(source && kinds[kind].validate(source).diagnostics).toEqual([]);
  });
});
