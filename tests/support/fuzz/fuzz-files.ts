import type { z } from 'zod';
import { parseDocument } from 'yaml';
import { registrySchemas } from '../../../src/authoring/vscode/json-schemas.ts';
import { translatedSchema } from '../../../src/model/fields/translated-schema.ts';
import { baseFields } from '../../../src/model/kinds/base.ts';
import { isKindId, kinds } from '../../../src/model/kinds/index.ts';
import { registryFiles } from '../../../src/model/load/load-registries.ts';
import { goodContent } from '../good-content.ts';
import { kindExamples } from '../kind-examples.ts';
import { everyField, fittingValue, type Field } from './fields.ts';

/** A file whose fields are filled with anything, with what must stand beside it in the good content. */
export interface FuzzFile {
  file: string;
  text: string;
  beside: Readonly<Record<string, string>>;
  fields: readonly Field[];
}

const name = '{ zh-TW: 字, en: A }';
const townships = { 'townships.yaml': `- { id: north, name: ${name} }\n` };

/** The registries that the good content does without. */
const moreRegistries: Readonly<Record<string, string>> = {
  ...townships,
  'glossary.yaml': '- { term: 熱, renderings: { en: [heat] }, source: a }\n',
  'checks.yaml': '{}\n',
  'guide.yaml': `questions:
  - id: first
    question: ${name}
    answers: [{ label: ${name}, item: processes/transfer }, { label: ${name}, item: pages/contact }]
`,
};

/** Every registry, and an item of every kind in both languages. */
export function fuzzFiles(): FuzzFile[] {
  return [...registries(), ...items()];
}

function registries(): FuzzFile[] {
  return Object.entries(registryFiles).flatMap(([id, file]) => {
    const text = goodContent[file] ?? moreRegistries[file];
    const schema = Object.entries(registrySchemas).find(([name]) => name === id)?.[1];
    return typeof text === 'string' && schema
      ? [{ file, text, beside: townships, fields: everyField(schema) }]
      : [];
  });
}

/** The examples of the documentation, with the ids of the good content. */
function items(): FuzzFile[] {
  const examples = kindExamples().map(({ file, text }) => ({ file, text: withGoodIds(text) }));
  return examples.flatMap(({ file, text }) => {
    const [kind = ''] = file.split('/');
    if (!isKindId(kind) || !/\.mdx?$/.test(file)) return [];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const others = examples.filter((other) => other.file.startsWith(folder) && other.file !== file);
    const beside = { ...townships, ...Object.fromEntries(others.map((other) => [other.file, other.text])) };
    const schema: z.ZodType = file.includes('.en.')
      ? translatedSchema(kinds[kind].schema)
      : kinds[kind].schema;
    const fields = everyField(schema).filter(({ path: [name = ''] }) => kind === 'faqs' || !isShared(name));
    return fields.length === 0 ? [] : [{ file, text, beside, fields }];
  });
}

/** What every kind has is tried in one. */
function isShared(name: string | number): boolean {
  return Object.hasOwn(baseFields, name);
}

function withGoodIds(text: string): string {
  return text
    .replace(/\bdepartment: [\w-]+/g, 'department: office')
    .replace(/^classification: .*$/m, 'classification: { theme: [110], cake: [A00], service: [C00] }')
    .replace(/^audience: .*$/m, 'audience: [everyone]')
    .replace(/^category: .*$/m, 'category: plans');
}

/** The file with another value in a field; what stands around it and is not there yet is added. */
export function withValue(text: string, { path, around }: Field, value: unknown): string {
  const [whole = text, open = '', fields = text, rest = ''] =
    /^(---\n)([^]*?\n)(---\n[^]*)$/.exec(text) ?? [];
  const document = parseDocument(fields);
  for (const { path: outer, schema } of around) {
    const there: unknown = outer.length === 0 ? document.contents : document.getIn(outer);
    if (there === undefined || there === null)
      document.setIn(outer, document.createNode(fittingValue(schema)));
  }
  document.setIn(path, document.createNode(value));
  const written = document.toString({ defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
  return whole === text && open === '' ? written : `${open}${written}${rest}`;
}
