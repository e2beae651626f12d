import type { z } from 'zod';
import { validate } from '../fields/validate.ts';
import { walkFields } from '../fields/walk-fields.ts';
import type { Locale } from '../localized.ts';
import { makeProblem, startOf, type Problem } from '../problem.ts';
import { checkClassification, classificationSchema } from '../registries/classification.ts';
import {
  audiencesSchema,
  departmentsSchema,
  disclosureCategoriesSchema,
  licencesSchema,
  synonymsSchema,
} from '../registries/named-entries.ts';
import { siteFileSchema } from '../registries/site-file.ts';
import type { Registries } from '../site.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { readText } from '../source/read-text.ts';
import { readBytes, type Folder } from './list-files.ts';

/** The registries as far as they could be read; a missing or broken one leaves its place empty. */
export interface LoadedRegistries {
  registries?: Registries;
  /** Sources by file, for problems found later. */
  sources: Map<string, YamlSource>;
  problems: Problem[];
}

/** Reads every registry of a content folder. Optional ones may be absent. */
export function loadRegistries(root: string, folder: Folder): LoadedRegistries {
  const problems: Problem[] = [];
  const sources = new Map<string, YamlSource>();
  const files = [...folder.files, ...(folder.folders.find(({ path }) => path === 'classification')?.files ?? [])];

  function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const loaded = readYaml(root, files, file);
    problems.push(...loaded.problems);
    if (!loaded.source) return undefined;
    sources.set(file, loaded.source);
    const checked = validate(schema, loaded.source);
    problems.push(...checked.problems);
    if (checked.data !== undefined) problems.push(...pendingFacts(schema, checked.data, loaded.source));
    return checked.data;
  }

  const optional = (file: string): boolean => files.includes(file);
  const file = read('site.yaml', siteFileSchema);
  const departments = read('departments.yaml', departmentsSchema);
  const audiences = read('audiences.yaml', audiencesSchema);
  const licences = read('licences.yaml', licencesSchema);
  const theme = read('classification/theme.json', classificationSchema);
  const cake = read('classification/cake.json', classificationSchema);
  const service = read('classification/service.json', classificationSchema);
  const disclosureCategories = optional('disclosure-categories.yaml')
    ? read('disclosure-categories.yaml', disclosureCategoriesSchema)
    : [];
  const synonyms = optional('synonyms.yaml') ? read('synonyms.yaml', synonymsSchema) : {};
  if (!file || !departments || !audiences || !licences || !theme || !cake || !service) return { sources, problems };
  if (!disclosureCategories || !synonyms) return { sources, problems };

  const classification = { theme, cake, service };
  for (const [tree, table] of Object.entries(classification)) {
    const source = sources.get(`classification/${tree}.json`);
    if (source) problems.push(...checkClassification(table, source));
  }
  const locales = file.locales.map(({ code }) => code);
  for (const source of sources.values()) problems.push(...missingLanguages(source, locales));
  problems.push(...duplicateIds(sources));
  return {
    registries: { file, departments, audiences, licences, disclosureCategories, classification, synonyms },
    sources,
    problems,
  };
}

/** Reads one YAML or JSON file of the content folder (JSON is YAML, so both come with places). */
export function readYaml(
  root: string,
  files: readonly string[],
  file: string,
): { source?: YamlSource; problems: Problem[] } {
  if (!files.includes(file)) {
    return { problems: [makeProblem('missing-file', startOf(file), { values: { file }, expected: file })] };
  }
  const { source, problems } = readText(file, readBytes(root, file));
  if (!source) return { problems };
  const parsed = parseYaml(file, source.text);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

/** Facts that are not known yet. */
export function pendingFacts(schema: z.ZodType, data: unknown, source: YamlSource): Problem[] {
  const problems: Problem[] = [];
  walkFields(schema, data, (role, value, path) => {
    if (role.pending !== true || (value !== undefined && value !== null)) return;
    problems.push(makeProblem('pending-fact', source.placeOf(path), { values: { field: path.join('.') } }));
  });
  return problems;
}

/** Texts of a registry that stand side by side must stand in every language of the site. */
function missingLanguages(source: YamlSource, locales: readonly Locale[]): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const isText = entries.length > 0 && entries.every(([name, text]) => typeof text === 'string' && locales.includes(name));
    if (isText) {
      for (const locale of locales.filter((name) => !(name in value))) {
        problems.push(
          makeProblem('missing-language', source.placeOf(path), { values: { locale, what: path.join('.') }, expected: locale }),
        );
      }
      return;
    }
    for (const [name, inner] of entries) {
      // A gloss is optional in each language: where it is missing, the Chinese name is shown.
      if (name === 'gloss') continue;
      visit(inner, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  };
  if (source.file !== 'synonyms.yaml') visit(source.data, []);
  return problems;
}

function duplicateIds(sources: ReadonlyMap<string, YamlSource>): Problem[] {
  return [...sources.values()].flatMap((source) => {
    if (!Array.isArray(source.data)) return [];
    const seen = new Set<unknown>();
    return source.data.flatMap((entry: unknown, index) => {
      const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
      const isNew = id === undefined || !seen.has(id);
      seen.add(id);
      return isNew ? [] : [makeProblem('duplicate-id', source.placeOf([index, 'id']), { values: { id: String(id) } })];
    });
  });
}
