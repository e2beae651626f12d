import type { z } from 'zod';
import { checkKeys } from '../fields/check-keys.ts';
import { checkLocalized } from '../fields/check-localized.ts';
import { pendingFacts } from '../fields/pending-facts.ts';
import { validate } from '../fields/validate.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import {
  checkClassification,
  classificationSchema,
  type ClassificationTable,
  type Tree,
} from '../registries/classification.ts';
import { checksSchema } from '../registries/checks.ts';
import {
  audiencesSchema,
  departmentsSchema,
  disclosureCategoriesSchema,
  licencesSchema,
  synonymsSchema,
  townshipsSchema,
} from '../registries/named-entries.ts';
import { glossarySchema } from '../registries/glossary.ts';
import { guideSchema } from '../registries/guide.ts';
import { siteFileSchema } from '../registries/site-file.ts';
import type { Registries } from '../site.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { isUnreadable, type Folder } from './list-files.ts';
import { folderAt, readYaml } from './read-source.ts';
import { append } from '../../shared/append.ts';

/** Which file of the content folder a registry is, by the name that diagnostics and checks use. */
export const registryFiles = {
  site: 'site.yaml',
  department: 'departments.yaml',
  audience: 'audiences.yaml',
  licence: 'licences.yaml',
  disclosureCategory: 'disclosure-categories.yaml',
  guide: 'guide.yaml',
  township: 'townships.yaml',
  synonyms: 'synonyms.yaml',
  glossary: 'glossary.yaml',
  checks: 'checks.yaml',
  theme: 'classification/theme.json',
  cake: 'classification/cake.json',
  service: 'classification/service.json',
} as const;

/** Registries a site can do without. */
export const optionalRegistries: readonly string[] = [
  registryFiles.disclosureCategory,
  registryFiles.guide,
  registryFiles.township,
  registryFiles.synonyms,
  registryFiles.glossary,
  registryFiles.checks,
];

/** The registries of a content folder. Without a site file there are none; any other broken one is left empty. */
export interface LoadedRegistries {
  registries?: Registries;
  sources: Map<string, YamlSource>;
  /** Files of registries that could not be read: what points into them cannot be judged. */
  unreadablePaths: string[];
  diagnostics: Diagnostic[];
}

/** Reads every registry of a content folder. */
export function loadRegistries(root: string, folder: Folder): LoadedRegistries {
  const reader = new RegistryReader(root, folder);
  const file = reader.read(registryFiles.site, siteFileSchema);
  const others = {
    departments: reader.read(registryFiles.department, departmentsSchema) ?? [],
    audiences: reader.read(registryFiles.audience, audiencesSchema) ?? [],
    licences: reader.read(registryFiles.licence, licencesSchema) ?? [],
    disclosureCategories: reader.read(registryFiles.disclosureCategory, disclosureCategoriesSchema) ?? [],
    guide: reader.read(registryFiles.guide, guideSchema),
    townships: reader.read(registryFiles.township, townshipsSchema) ?? [],
    synonyms: reader.read(registryFiles.synonyms, synonymsSchema) ?? {},
    glossary: reader.read(registryFiles.glossary, glossarySchema) ?? [],
    checks: reader.read(registryFiles.checks, checksSchema),
    classification: {
      theme: reader.readTree('theme'),
      cake: reader.readTree('cake'),
      service: reader.readTree('service'),
    },
  };
  if (file) reader.checkLanguages(file.locales.map(({ code }) => code));
  const { sources, unreadablePaths, diagnostics } = reader;
  return { ...(file ? { registries: { file, ...others } } : {}), sources, unreadablePaths, diagnostics };
}

/** Reads registries one after the other and keeps what was found. */
class RegistryReader {
  readonly sources = new Map<string, YamlSource>();
  readonly unreadablePaths: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #checks: ((locales: readonly string[]) => Diagnostic[])[] = [];
  readonly #root: string;
  readonly #files: readonly string[];
  readonly #refused: ReadonlySet<string>;

  constructor(root: string, folder: Folder) {
    this.#root = root;
    this.#files = [...folder.files, ...(folderAt(folder, 'classification')?.files ?? [])];
    this.#refused = new Set(folder.unreadablePaths);
  }

  read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    if (!this.#files.includes(file)) {
      const isRefused = isUnreadable(this.#refused, file);
      if (!isRefused && optionalRegistries.includes(file)) return undefined;
      this.unreadablePaths.push(file);
      // A file that is there and was refused has its diagnostic already.
      if (!isRefused)
        this.diagnostics.push(
          makeDiagnostic('missing-registry', startOf(file), { values: { file }, expected: file }),
        );
      return undefined;
    }
    const data = this.#readListed(file, schema);
    if (data === undefined) this.unreadablePaths.push(file);
    return data;
  }

  readTree(tree: Tree): ClassificationTable {
    const file = registryFiles[tree];
    const table = this.read(file, classificationSchema);
    const source = this.sources.get(file);
    if (table && source) append(this.diagnostics, checkClassification(table, source));
    return table ?? { complete: false, source: '', classes: [] };
  }

  /** What can be said only when the site's languages are known. */
  checkLanguages(locales: readonly string[]): void {
    append(
      this.diagnostics,
      this.#checks.flatMap((check) => check(locales)),
    );
  }

  #readListed<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const loaded = readYaml(this.#root, file);
    append(this.diagnostics, loaded.diagnostics);
    const { source } = loaded;
    if (!source) return undefined;
    this.sources.set(file, source);
    const { data, diagnostics } = validate(schema, source);
    append(this.diagnostics, diagnostics);
    if (data === undefined) return undefined;
    append(this.diagnostics, pendingFacts(schema, data, source));
    append(this.diagnostics, checkKeys(schema, data, source));
    this.#checks.push((locales) => checkLocalized(schema, data, source, locales));
    return data;
  }
}
