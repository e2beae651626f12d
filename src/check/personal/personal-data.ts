import type { Item } from '../../model/item.ts';
import { registryFiles } from '../../model/load/load-registries.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { readSource } from '../../model/load/read-source.ts';
import type { Allowance } from '../../model/fields/allowances.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../../model/diagnostic.ts';
import { locationFinder } from '../../model/source/location-finder.ts';
import type { SiteRule } from '../content-rule.ts';
import { locationOfFact } from '../location-of-fact.ts';
import { textsOf } from '../texts-of.ts';
import type { CheckedText } from '../attachments/text-cache.ts';
import { findPersonalData } from './find-personal-data.ts';
import { forbiddenMatches, unusedAllowances, type PersonalMatch } from './forbidden-matches.ts';

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
    matchesIn(path, readSource(content.site.folder, path).source?.text ?? ''),
  );
  return [
    ...forbiddenMatches(shared, file.allow),
    ...unused(content, shared, file.allow, registryFiles.site),
    ...items.flatMap((item) => {
      const { data, file: from } = item.original;
      const matches = matchesInItem(item);
      // Whether an attachment makes use of it is known only when the attachments are read.
      const isWhole = item.attachments.length === 0;
      return [
        ...forbiddenMatches(matches, data.allow),
        ...(isWhole ? unused(content, matches, data.allow, from) : []),
      ];
    }),
  ];
};

/** The same in the texts of attachments, given by their paths. */
export function personalInAttachments(
  content: ReadContent,
  texts: ReadonlyMap<string, CheckedText>,
): Diagnostic[] {
  return content.site.items.flatMap((item) => {
    const { data, file } = item.original;
    if (item.attachments.length === 0) return [];
    const matches = item.attachments.flatMap(({ file: path }) => attachmentMatches(path, texts.get(path)));
    const isUsed = data.allow.length === 0 ? [] : [...matchesInItem(item), ...matches];
    return [...forbiddenMatches(matches, data.allow), ...unused(content, isUsed, data.allow, file)];
  });
}

function unused(
  content: ReadContent,
  matches: readonly PersonalMatch[],
  allowed: readonly Allowance[],
  file: string,
): Diagnostic[] {
  return unusedAllowances(matches, allowed).map((index) =>
    makeDiagnostic('unused-allowance', locationOfFact(content, file, ['allow', index, 'value']), {
      values: { value: allowed[index]?.value ?? '' },
    }),
  );
}

function matchesInItem(item: Item): PersonalMatch[] {
  return textsOf(item).flatMap(({ file, body }) => matchesIn(file, body.text));
}

/** The whole file is read, not what was made of it: a comment is published with the sources. */
function matchesIn(path: string, text: string): PersonalMatch[] {
  const found = findPersonalData(text);
  if (found.length === 0) return [];
  const locationOf = locationFinder(path, text);
  return found.map((datum) => ({ ...datum, location: locationOf(datum.offset) }));
}

/** Inside a file there are no lines that an editor could count; each thing is reported once, where it is seen if it is. */
function attachmentMatches(path: string, read: CheckedText | undefined): PersonalMatch[] {
  const location = startOf(path);
  const told = new Map<string, PersonalMatch>();
  const hidden = read?.hidden ?? [];
  for (const datum of findPersonalData(read?.text ?? '')) told.set(datum.value, { ...datum, location });
  for (const { place, text } of hidden)
    for (const datum of findPersonalData(text))
      if (!told.has(datum.value)) told.set(datum.value, { ...datum, location, place });
  return [...told.values()];
}
