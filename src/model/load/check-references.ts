import type { RegistryName } from '../fields/field.ts';
import type { Item, ItemOf } from '../item.ts';
import { kindIds, kinds, type KindId } from '../kinds/index.ts';
import { closestMatch } from '../closest-match.ts';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import { listChoices } from '../list-choices.ts';
import type { Tree } from '../registries/classification.ts';
import type { Site } from '../site.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { isUnreadable } from './list-files.ts';
import type { ReadContent } from './load-content.ts';
import { registryFiles } from './load-registries.ts';
import { referencesOf, unknownReference } from './references.ts';
import { append } from '../../shared/append.ts';

/** Checks that every id in the content is one that a registry lists, and that attachments are in their folders. */
export function checkReferences(content: ReadContent): Diagnostic[] {
  const { site, sources, unreadablePaths } = content;
  const ids = registryIds(site);
  const diagnostics = referencesOf(content).flatMap((reference) => {
    const { registry, id } = reference;
    // Which pages there are is known once all is loaded: see src/check/page-references.ts.
    if (registry === 'page' || ids[registry].includes(id)) return [];
    // What could not be read cannot be pointed at wrongly: its own diagnostic is the one to fix.
    if (isUnreadable(unreadablePaths, registry === 'item' ? id : registryFiles[registry])) return [];
    return [unknownReference(reference, ids[registry])];
  });
  const siteSource = sources.get(registryFiles.site);
  if (siteSource) append(diagnostics, unknownKinds(site, siteSource));
  for (const item of site.items) {
    const source = sources.get(item.original.file);
    if (source) {
      append(diagnostics, missingAttachments(item, source, unreadablePaths));
      append(diagnostics, missingFields(item, source));
    }
  }
  return diagnostics;
}

/** The ids that each registry of a site lists. */
export function registryIds(site: Site): Record<Exclude<RegistryName, 'page'>, string[]> {
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
  };
}

/** DC.Type may differ by kind of content, so its names are kinds. */
function unknownKinds({ file }: Site, source: YamlSource): Diagnostic[] {
  const known = ['default', ...kindIds];
  return Object.keys(file.dublinCore.types)
    .filter((kind) => !known.includes(kind))
    .map((kind) =>
      makeDiagnostic('unknown-kind', source.locationOfKey(['dublinCore', 'types', kind]), {
        values: { kind },
        expected: known.join(' | '),
        suggestion: closestMatch(kind, known),
      }),
    );
}

function missingAttachments(
  item: Item,
  source: YamlSource,
  unreadablePaths: ReadonlySet<string>,
): Diagnostic[] {
  const names = item.attachments.map(({ name }) => name);
  return item.original.data.attachments.flatMap(({ file }, index) =>
    names.includes(file) || isUnreadable(unreadablePaths, `${item.folder}/${file}`)
      ? []
      : [
          makeDiagnostic('missing-attachment', source.locationOf(['attachments', index, 'file']), {
            values: { file },
            expected: listChoices(names),
            suggestion: closestMatch(file, names),
          }),
        ],
  );
}

function missingFields<Kind extends KindId>(item: ItemOf<Kind>, source: YamlSource): Diagnostic[] {
  return kinds[item.kind].neededFields(item.original.data).map(({ field, because }) =>
    makeDiagnostic('needed-field', source.locationOf([because.field]), {
      values: { field, when: `${because.field}: ${because.value}` },
      expected: field,
    }),
  );
}
