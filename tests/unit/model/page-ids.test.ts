import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idsOfHeadings } from '../../../src/model/body/heading-ids.ts';
import { parseBody, treeOf } from '../../../src/model/body/body.ts';
import { fixedIds, isPageId } from '../../../src/model/body/page-ids.ts';
import { projectRoot } from '../../support/project.ts';

/** Its ids are those of the content's questions, on a page that has no text with headings. */
const withoutText = 'src/components/process/Checklist.astro';

const files = globSync('src/**/*.astro', { cwd: projectRoot });

describe('an id that a layout, a page or a component writes', () => {
  it.each(files.filter((file) => idsIn(read(file)).length > 0 && file !== withoutText))(
    'is one of the table: %s',
    (file) => {
      expect(idsIn(read(file)).filter((id) => !isInTable(id))).toEqual([]);
    },
  );

  it('is found in every form it is written in', () => {
    expect(idsIn('<a id="one"><b id={`two-${three}`}>')).toEqual(['one', 'two-${three}']);
    expect(idsIn("const four = 'five';\n<a id={four}>")).toEqual(['five']);
    expect(idsIn("interface Props { six: 'A' | 'B' }\n<a id={six}>")).toEqual(['A', 'B']);
    expect(idsIn('<a data-id="no" grid="no">')).toEqual([]);
    expect(idsIn('<a id={seven()}>')).toEqual(['{seven()}']);
  });
});

describe('a heading of a text', () => {
  it.each(fixedIds)('leaves the id of a part of the page alone: %s', (id) => {
    expect(idsOf(`## ${id}\n`)).toEqual([`${id.toLowerCase()}-1`]);
  });

  it('leaves those alone that content makes, whatever follows', () => {
    expect(idsOf('## Step apply\n\n## Part 1\n\n## Steps to take\n')).toEqual([
      'section-step-apply',
      'section-part-1',
      'steps-to-take',
    ]);
  });

  it('keeps its words, and a number only where they come again', () => {
    expect(idsOf('## Facilities\n\n## Facilities 1\n\n## 設施\n\n## ——\n')).toEqual([
      'facilities-1',
      'facilities-1-1',
      '設施',
      'section',
    ]);
  });
});

/** A name that is filled in stands for some id of the table at least. */
function isInTable(id: string): boolean {
  const form = id.split(/\$\{[^}]*\}/).map((part) => part.replace(/[^\w-]/g, '\\$&'));
  const pattern = new RegExp(`^${form.join('.+')}$`);
  return isPageId(id) || fixedIds.some((fixed) => form.length > 1 && pattern.test(fixed));
}

function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

function idsOf(text: string): string[] {
  const { body } = parseBody('index.en.md', text, 'md');
  if (!body) throw new Error('The text does not parse.');
  return [...idsOfHeadings(treeOf(body))];
}

/**
 * The ids a component writes; a variable is looked up where it is declared, and what cannot be read is reported as it
 * stands.
 */
function idsIn(source: string): string[] {
  return [...source.matchAll(/\sid=(?:"([^"]*)"|\{([^}`]*|`[^`]*`)\})/g)].flatMap(([, plain, code = '']) => {
    if (plain !== undefined) return [plain];
    if (code.startsWith('`')) return [code.slice(1, -1)];
    const constant = new RegExp(`const ${code} = (['\`])(.*?)\\1`).exec(source);
    if (constant?.[2] !== undefined) return [constant[2]];
    const union = new RegExp(`\\b${code}: ((?:'\\w+'(?: \\| )?)+)`).exec(source);
    return union?.[1]?.split(' | ').map((name) => name.replaceAll("'", '')) ?? [`{${code}}`];
  });
}
