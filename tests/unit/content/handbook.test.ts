import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inspect } from '../../../src/check/inspect.ts';
import { contentComponents } from '../../../src/model/body/components.ts';
import { projectRoot, temporaryFolder } from '../../support/project.ts';

vi.setConfig({ testTimeout: 30_000 });

const pages = join(projectRoot, 'content/pages');
const read = (page: string, locale: string): string =>
  readFileSync(join(pages, page, `index.${locale}.md`), 'utf8');

/** The code of a page in fences of a language, without the indent of a list. */
function fences(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** What the check finds in items that are put beside the office's own. */
async function errorsWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  cpSync(join(projectRoot, 'content'), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { problems } = await inspect(folder, '2026-11-23');
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`);
}

/** A template once somebody has written what it waits for. */
const written = (template: string): string => template.replaceAll(/（待填寫）|\(to be written\)/g, '過戶 Transfer');

describe.each(['zh-TW', 'en'])('the handbook in %s', (locale) => {
  it('gives a question and answer that is right as it is pasted, but for the words it waits for', async () => {
    const [original = '', translation = ''] = fences(read('handbook', locale), 'markdown');
    expect(original).toContain('reviewDue:');
    const files = {
      'faqs/choose-a-name/index.zh-TW.md': original,
      'faqs/choose-a-name/index.en.md': translation,
    };
    const told = (await errorsWith(files)).map((error) => error.replace(/:\d+/, ''));
    expect(told.sort()).toEqual(
      Object.keys(files)
        .flatMap((file) => [`${file} placeholder-in-text`, `${file} placeholder-left`, `${file} placeholder-left`])
        .sort(),
    );
    expect(
      await errorsWith({
        'faqs/choose-a-name/index.zh-TW.md': written(original),
        'faqs/choose-a-name/index.en.md': written(translation),
      }),
    ).toEqual([]);
  });

  it('lists every component, with an example that passes the check', async () => {
    const text = read('handbook-components', locale);
    const examples = fences(text, 'mdx');
    const named = [...text.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(contentComponents));
    expect(examples).toHaveLength(named.length);
    for (const [index, name] of named.entries()) expect(examples[index]).toContain(`<${name ?? ''}`);
    const front = fences(read('handbook', 'zh-TW'), 'markdown')[0]?.split('\n---\n')[0] ?? '';
    const body = examples.join('\n\n');
    expect(
      await errorsWith({
        'pages/examples/index.zh-TW.mdx': `${written(front)}\nsample: true\n---\n\n${body}\n`,
        'pages/examples/index.en.mdx': `---\ntitle: Examples\nsummary: All of them.\n---\n\n${body}\n`,
      }),
    ).toEqual([]);
  });

  it('says what every property of a component may be', () => {
    const text = read('handbook-components', locale);
    for (const [name, { properties }] of Object.entries(contentComponents)) {
      const section = text.split(`### \`${name}\`\n`)[1]?.split('```mdx')[0] ?? '';
      const choices = Object.values(properties).flatMap((value) => (typeof value === 'string' ? [] : value));
      for (const word of [...Object.keys(properties), ...choices]) expect(section).toContain(`\`${word}\``);
    }
  });
});
