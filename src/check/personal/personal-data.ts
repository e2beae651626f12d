import type { Item } from '../../model/item.ts';
import { registryFiles } from '../../model/load/load-registries.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { readSource } from '../../model/load/read-source.ts';
import type { Allowance } from '../../model/fields/allowances.ts';
import { makeProblem, startOf, type Problem } from '../../model/problem.ts';
import { placeFinder } from '../../model/source/place-in-text.ts';
import type { SiteRule } from '../content-rule.ts';
import { placeOfFact } from '../place-of-fact.ts';
import { textsOf } from '../texts-of.ts';
import { findPersonalData } from './find-personal-data.ts';
import { forbiddenFinds, unusedAllowances, type Find } from './judge-finds.ts';

/**
 * Numbers and addresses of persons in every text, fields and comments included. An item allows what stands in its
 * folder; the site file allows what stands in the registries.
 */
export const personalInTexts: SiteRule = (content) => {
  const { items, file } = content.site;
  const ofItems = new Set(items.flatMap((item) => textsOf(item).map((localized) => localized.file)));
  // A text that could not be read whole belongs to no item; it is looked into all the same.
  const others = [...content.sources.keys()].filter((path) => !ofItems.has(path));
  const shared = others.flatMap((path) =>
    findsIn(path, readSource(content.site.folder, path).source?.text ?? ''),
  );
  return [
    ...forbiddenFinds(shared, file.allow),
    ...unused(content, shared, file.allow, registryFiles.site),
    ...items.flatMap((item) => {
      const { data, file: from } = item.original;
      const finds = findsInItem(item);
      // Whether an attachment makes use of it is known only when the attachments are read.
      const isWhole = item.attachments.length === 0;
      return [
        ...forbiddenFinds(finds, data.allow),
        ...(isWhole ? unused(content, finds, data.allow, from) : []),
      ];
    }),
  ];
};

/** The same in the texts of attachments, given by their paths. */
export function personalInAttachments(content: ReadContent, texts: ReadonlyMap<string, string>): Problem[] {
  return content.site.items.flatMap((item) => {
    const { data, file } = item.original;
    if (item.attachments.length === 0) return [];
    const finds = item.attachments.flatMap(({ file: path }) => attachmentFinds(path, texts.get(path) ?? ''));
    const isUsed = data.allow.length === 0 ? [] : [...findsInItem(item), ...finds];
    return [...forbiddenFinds(finds, data.allow), ...unused(content, isUsed, data.allow, file)];
  });
}

function unused(
  content: ReadContent,
  finds: readonly Find[],
  allowed: readonly Allowance[],
  file: string,
): Problem[] {
  return unusedAllowances(finds, allowed).map((index) =>
    makeProblem('unused-allowance', placeOfFact(content, file, ['allow', index, 'value']), {
      values: { value: allowed[index]?.value ?? '' },
    }),
  );
}

function findsInItem(item: Item): Find[] {
  return textsOf(item).flatMap(({ file, body }) => findsIn(file, body.text));
}

/** The whole file is read, not what was made of it: a comment is published with the sources. */
function findsIn(path: string, text: string): Find[] {
  const found = findPersonalData(text);
  if (found.length === 0) return [];
  const placeOf = placeFinder(path, text);
  return found.map((datum) => ({ ...datum, place: placeOf(datum.offset) }));
}

/** Inside a file there are no lines that an editor could count; each thing is told once. */
function attachmentFinds(path: string, text: string): Find[] {
  const told = new Map(findPersonalData(text).map((datum) => [datum.value, datum]));
  return [...told.values()].map((datum) => ({ ...datum, place: startOf(path) }));
}
