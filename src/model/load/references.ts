import type { z } from 'zod';
import type { RegistryName } from '../fields/field.ts';
import { walkFields } from '../fields/walk-fields.ts';
import { kinds } from '../kinds/index.ts';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import { listChoices } from '../list-choices.ts';
import type { Rule } from '../diagnostic-texts.ts';
import { checksSchema } from '../registries/checks.ts';
import { guideSchema } from '../registries/guide.ts';
import { siteFileSchema } from '../registries/site-file.ts';
import type { DataPath, YamlSource } from '../source/yaml-source.ts';
import type { ReadContent } from './load-content.ts';
import { registryFiles } from './load-registries.ts';

/** An id in the content that points to an entry of a registry, to an item or to a page. */
export interface Reference {
  registry: RegistryName;
  id: string;
  source: YamlSource;
  path: DataPath;
}

/** Every reference of the site file, the guide, the expectations and the items, in the order of their fields. */
export function referencesOf({ site, sources }: Pick<ReadContent, 'site' | 'sources'>): Reference[] {
  const references: Reference[] = [];
  const collect = (schema: z.ZodType, data: unknown, file: string): void => {
    const source = sources.get(file);
    if (!source) return;
    walkFields(schema, data, ({ reference: registry }, id, path) => {
      if (registry !== undefined && typeof id === 'string') references.push({ registry, id, source, path });
    });
  };
  collect(siteFileSchema, site.file, registryFiles.site);
  collect(guideSchema, site.guide, registryFiles.guide);
  collect(checksSchema, site.checks, registryFiles.checks);
  for (const { kind, original } of site.items) collect(kinds[kind].schema, original.data, original.file);
  return references;
}

/** The diagnostic of a reference that leads nowhere, with what could have stood there. */
export function unknownReference(
  { registry, id, source, path }: Reference,
  known: readonly string[],
): Diagnostic {
  const half = id.normalize('NFKC');
  const isFullWidth = half !== id && known.includes(half);
  return makeDiagnostic(isFullWidth ? 'full-width-code' : rules[registry], source.locationOf(path), {
    values: { id, code: id },
    expected: listChoices(known),
    suggestion: isFullWidth ? half : closestMatch(id, known),
  });
}

const rules: Record<RegistryName, Rule> = {
  department: 'unknown-department',
  audience: 'unknown-audience',
  licence: 'unknown-licence',
  disclosureCategory: 'unknown-disclosure-category',
  theme: 'unknown-class',
  cake: 'unknown-class',
  service: 'unknown-class',
  township: 'unknown-township',
  item: 'unknown-item',
  page: 'unknown-page',
};
