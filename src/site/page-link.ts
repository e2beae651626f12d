import { addresses } from '../model/addresses.ts';
import { kindIds } from '../model/kinds/index.ts';
import { pickText, type Locale } from '../model/localized.ts';
import { trees } from '../model/registries/classification.ts';
import { findItem } from '../model/site.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Site } from '../model/site.ts';
import { itemLink } from './links.ts';
import type { PageContext } from './page-context.ts';

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
  context: PageContext,
  page: string,
): { href: string; title: string; lang: Locale | undefined } {
  const { site, locale, text, href } = context;
  const item = findItem(site, page);
  if (item) return itemLink(context, item);
  const title = sectionTitles.get(page);
  return {
    href: href(page),
    title: title === undefined ? (nameOfEntry(site, page, locale) ?? page) : text(title),
    lang: undefined,
  };
}

/** The name of a class or a category whose page this is. */
function nameOfEntry(site: Site, address: string, locale: Locale): string | undefined {
  const category = site.disclosureCategories.find(({ id }) => addresses.disclosureCategory(id) === address);
  return category && pickText(category.name, locale).text;
}
