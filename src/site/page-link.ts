import { addresses } from '../model/addresses.ts';
import { kindIds } from '../model/kinds/index.ts';
import { pickText, type Locale } from '../model/localized.ts';
import { trees } from '../model/registries/classification.ts';
import { findItem } from '../model/site.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { site } from './current.ts';
import { href, itemLink } from './links.ts';
import { textOf } from './text.ts';

/** Section pages by their address, with the message that is their title. */
const sectionTitles: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  [addresses.home, 'nav.home'],
  [addresses.search, 'search.title'],
  [addresses.classes, 'classes.title'],
  [addresses.titleIndex, 'index.titles'],
  [addresses.topicIndex, 'index.topics'],
  [addresses.openData, 'openData.title'],
  [addresses.guide, 'guide.title'],
  [addresses.flowTable, 'flowTable.title'],
  [addresses.noticeArchive, 'notice.archive'],
  [addresses.noticeBoard, 'notice.board'],
  ...kindIds.map((kind): [string, MessageKey] => [addresses.kind(kind), `kind.${kind}`]),
  ...trees.map((tree): [string, MessageKey] => [addresses.tree(tree), `tree.${tree}`]),
]);

/** A link to what content names as a page: an item by its id, or a section by its address. */
export function pageLink(
  page: string,
  locale: Locale,
): { href: string; title: string; lang: Locale | undefined } {
  const item = findItem(site, page);
  if (item) return itemLink(item, locale);
  const title = sectionTitles.get(page);
  return {
    href: href(locale, page),
    title: title === undefined ? (nameOfEntry(page, locale) ?? page) : textOf(locale)(title),
    lang: undefined,
  };
}

/** The name of a class or a category whose page this is. */
function nameOfEntry(address: string, locale: Locale): string | undefined {
  const category = site.disclosureCategories.find(({ id }) => addresses.disclosureCategory(id) === address);
  return category && pickText(category.name, locale).text;
}
