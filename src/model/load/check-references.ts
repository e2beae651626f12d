import type { z } from 'zod';
import { walkFields } from '../fields/walk-fields.ts';
import type { RegistryName } from '../fields/field.ts';
import { kinds } from '../kinds/index.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { Rule } from '../problem-texts.ts';
import { trees } from '../registries/classification.ts';
import { siteFileSchema } from '../registries/site-file.ts';
import type { Site } from '../site.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import type { ItemSources } from './load-item.ts';

const rules: Record<RegistryName, Rule> = {
  department: 'unknown-department',
  audience: 'unknown-audience',
  licence: 'unknown-licence',
  disclosureCategory: 'unknown-disclosure-category',
  theme: 'unknown-class',
  cake: 'unknown-class',
  service: 'unknown-class',
  item: 'unknown-item',
};

/** Checks that every id in the content is one that a registry lists, and that attachments are in their folders. */
export function checkReferences(
  site: Site,
  registrySources: ReadonlyMap<string, YamlSource>,
  itemSources: ReadonlyMap<string, ItemSources>,
): Problem[] {
  const ids = registryIds(site);
  const problems: Problem[] = [];
  const check = (schema: z.ZodType, data: unknown, source: YamlSource): void => {
    walkFields(schema, data, (role, value, path) => {
      if (role.reference === undefined || typeof value !== 'string') return;
      const known = ids[role.reference];
      if (known.includes(value)) return;
      const half = value.normalize('NFKC');
      const isFullWidth = half !== value && known.includes(half);
      problems.push(
        makeProblem(isFullWidth ? 'full-width-code' : rules[role.reference], source.placeOf(path), {
          values: { id: value, code: value, field: path.join('.') },
          expected: known.length <= 30 ? known.join(' | ') : `${known.slice(0, 30).join(' | ')} | …`,
          suggestion: isFullWidth ? half : nearMiss(value, known),
        }),
      );
    });
  };
  const siteSource = registrySources.get('site.yaml');
  if (siteSource) {
    check(siteFileSchema, site.file, siteSource);
    problems.push(...siteClasses(site, siteSource, ids));
  }
  for (const item of site.items) {
    const source = itemSources.get(item.id)?.get(site.defaultLocale);
    if (!source) continue;
    check(kinds[item.kind].schema, item.original.data, source);
    problems.push(...missingAttachments(item, source));
    for (const { field, when } of neededFieldsOf(item)) {
      problems.push(makeProblem('needed-field', source.placeOf([]), { values: { field, when }, expected: field }));
    }
  }
  return problems;
}

function neededFieldsOf(item: Site['items'][number]) {
  return item.kind === 'disclosures' ? kinds.disclosures.neededFields(item.original.data) : [];
}

function registryIds(site: Site): Record<RegistryName, string[]> {
  const codes = (tree: (typeof trees)[number]): string[] => site.classification[tree].classes.map(({ code }) => code);
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  return {
    department: idsOf(site.departments),
    audience: idsOf(site.audiences),
    licence: idsOf(site.licences),
    disclosureCategory: idsOf(site.disclosureCategories),
    theme: codes('theme'),
    cake: codes('cake'),
    service: codes('service'),
    item: idsOf(site.items),
  };
}

function siteClasses(site: Site, source: YamlSource, ids: Record<RegistryName, string[]>): Problem[] {
  return trees.flatMap((tree) =>
    site.file.classification[tree].flatMap((code, index) =>
      ids[tree].includes(code)
        ? []
        : [
            makeProblem('unknown-class', source.placeOf(['classification', tree, index]), {
              values: { id: code, code, field: `classification.${tree}` },
              suggestion: nearMiss(code, ids[tree]),
            }),
          ],
    ),
  );
}

function missingAttachments(item: Site['items'][number], source: YamlSource): Problem[] {
  const names = item.attachments.map(({ name }) => name);
  return item.original.data.attachments.flatMap(({ file }, index) =>
    names.includes(file)
      ? []
      : [
          makeProblem('missing-attachment', source.placeOf(['attachments', index, 'file']), {
            values: { file },
            expected: names.join(' | '),
            suggestion: nearMiss(file, names),
          }),
        ],
  );
}
