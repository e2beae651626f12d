import type { z } from 'zod';
import { sectionAddresses } from '../addresses.ts';
import { walkFields } from '../fields/walk-fields.ts';
import type { RegistryName } from '../fields/field.ts';
import type { Item, ItemOf } from '../item.ts';
import { kindIds, kinds, type KindId } from '../kinds/index.ts';
import { nearMiss } from '../near-miss.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { Rule } from '../problem-texts.ts';
import type { Tree } from '../registries/classification.ts';
import { guideSchema } from '../registries/guide.ts';
import { siteFileSchema } from '../registries/site-file.ts';
import type { Site } from '../site.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { isUnread } from './list-files.ts';
import type { ReadContent } from './load-content.ts';
import { registryFiles } from './load-registries.ts';

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

/** How many ids a message lists before it stops. */
const longestList = 30;

/** Checks that every id in the content is one that a registry lists, and that attachments are in their folders. */
export function checkReferences(content: ReadContent): Problem[] {
  const { site, sources, unread } = content;
  const ids = registryIds(site);
  const problems: Problem[] = [];
  const check = (schema: z.ZodType, data: unknown, source: YamlSource): void => {
    walkFields(schema, data, ({ reference }, value, path) => {
      if (reference === undefined || typeof value !== 'string' || ids[reference].includes(value)) return;
      // What could not be read cannot be pointed at wrongly: its own problem is the one to mend.
      const behind = reference === 'item' || reference === 'page' ? value : registryFiles[reference];
      if (isUnread(unread, behind)) return;
      problems.push(unknownId(reference, value, ids[reference], source, path));
    });
  };
  const siteSource = sources.get(registryFiles.site);
  if (siteSource) {
    check(siteFileSchema, site.file, siteSource);
    problems.push(...unknownKinds(site, siteSource));
  }
  const guideSource = sources.get(registryFiles.guide);
  if (guideSource) check(guideSchema, site.guide, guideSource);
  for (const item of site.items) {
    const source = sources.get(item.original.file);
    if (!source) continue;
    check(kinds[item.kind].schema, item.original.data, source);
    problems.push(...missingAttachments(item, source, unread), ...missingFields(item, source));
  }
  return problems;
}

/** The ids that each registry of a site lists. */
export function registryIds(site: Site): Record<RegistryName, string[]> {
  const codes = (tree: Tree): string[] => site.classification[tree].classes.map(({ code }) => code);
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  return {
    department: idsOf(site.departments),
    audience: idsOf(site.audiences),
    licence: idsOf(site.licences),
    disclosureCategory: idsOf(site.disclosureCategories),
    theme: codes('theme'),
    cake: codes('cake'),
    service: codes('service'),
    township: idsOf(site.townships),
    item: idsOf(site.items),
    page: [...idsOf(site.items), ...sectionAddresses(site)],
  };
}

function unknownId(
  reference: RegistryName,
  written: string,
  known: readonly string[],
  source: YamlSource,
  path: Parameters<YamlSource['placeOf']>[0],
): Problem {
  const half = written.normalize('NFKC');
  const isFullWidth = half !== written && known.includes(half);
  const listed = known.slice(0, longestList).join(' | ');
  return makeProblem(isFullWidth ? 'full-width-code' : rules[reference], source.placeOf(path), {
    values: { id: written, code: written },
    expected: known.length > longestList ? `${listed} | …` : listed,
    suggestion: isFullWidth ? half : nearMiss(written, known),
  });
}

/** DC.Type may differ by kind of content, so its names are kinds. */
function unknownKinds({ file }: Site, source: YamlSource): Problem[] {
  const known = ['default', ...kindIds];
  return Object.keys(file.dublinCore.types)
    .filter((kind) => !known.includes(kind))
    .map((kind) =>
      makeProblem('unknown-kind', source.placeOfKey(['dublinCore', 'types', kind]), {
        values: { kind },
        expected: known.join(' | '),
        suggestion: nearMiss(kind, known),
      }),
    );
}

function missingAttachments(item: Item, source: YamlSource, unread: ReadonlySet<string>): Problem[] {
  const names = item.attachments.map(({ name }) => name);
  return item.original.data.attachments.flatMap(({ file }, index) =>
    names.includes(file) || isUnread(unread, `${item.folder}/${file}`)
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

function missingFields<Kind extends KindId>(item: ItemOf<Kind>, source: YamlSource): Problem[] {
  return kinds[item.kind].neededFields(item.original.data).map(({ field, because }) =>
    makeProblem('needed-field', source.placeOf([because.field]), {
      values: { field, when: `${because.field}: ${because.value}` },
      expected: field,
    }),
  );
}
