import { sitePaths } from '../model/site-paths.ts';
import { inLocale } from '../model/item.ts';
import { pickText } from '../model/localized.ts';
import { trees, type Tree } from '../model/registries/classification.ts';
import { findItem, type Site } from '../model/site.ts';
import { dataIdentifier } from './data-identifier.ts';
import type { PageDescription } from './page-description.ts';
import { standsIn } from './published-items.ts';
import { urlOf } from './urls.ts';

/** One `<meta name content>` of a page's head. */
export interface MetaTag {
  name: string;
  content: string;
}

const categoryNames: Readonly<Record<Tree, string>> = {
  theme: 'Category.Theme',
  cake: 'Category.Cake',
  service: 'Category.Service',
};

/**
 * The metadata in a page's head: what search engines read, then the 15 Dublin Core elements and the three
 * classifications by the names that 行政機關電子資料流通詮釋資料及分類檢索規範
 * (https://law.moda.gov.tw/LawContent.aspx?id=FL043379) gives them. All of them are mandatory there,
 * may be repeated, and stand in every page with a value of the page's own or the nearest true one.
 */
export function metaTags(site: Site, page: PageDescription): MetaTag[] {
  const office = pickText(site.file.name, page.locale).text;
  const description = firstOf(page.description, pickText(site.file.description, page.locale).text);
  const keywords = firstOf(page.keywords.join(', '), page.title);
  const { from, to } = page.coverage ?? { from: page.updated, to: page.updated };
  const tags: [string, string][] = [
    ['description', description],
    ['keywords', keywords],
    ...(page.noindex ? [['robots', 'noindex'] satisfies [string, string]] : []),
    ['DC.Title', firstOf(page.title, office)],
    ['DC.Creator', firstOf(page.creator, office)],
    ['DC.Subject', keywords],
    ['DC.Description', description],
    ['DC.Contributor', office],
    ['DC.Type', typeOf(site, page)],
    ['DC.Format', 'text/html'],
    ['DC.Source', firstOf(sourceOf(page), office)],
    ['DC.Language', languageOf(site, page)],
    ['DC.Coverage.t.min', from],
    ['DC.Coverage.t.max', to],
    ['DC.Publisher', office],
    ['DC.Date', page.updated],
    ['DC.Identifier', identifierOf(site, page)],
    ...relationsOf(site, page, office).map((relation): [string, string] => ['DC.Relation', relation]),
    ['DC.Rights', pickText(site.file.dublinCore.rights, page.locale).text],
    ...trees.flatMap((tree) =>
      codesOf(site, page, tree).map((code): [string, string] => [categoryNames[tree], code]),
    ),
    ['Keywords', keywords],
  ];
  return tags.map(([name, content]) => ({ name, content: content.replace(/\s+/g, ' ').trim() }));
}

function firstOf(text: string, otherwise: string): string {
  return text.trim() === '' ? otherwise : text;
}

function typeOf(site: Site, { item, locale }: PageDescription): string {
  const { types } = site.file.dublinCore;
  return pickText((item && types[item.kind]) ?? types.default, locale).text;
}

function sourceOf({ item, locale }: PageDescription): string {
  const [source] = item ? inLocale(item, locale).data.sources : [];
  return source ? pickText(source.name, locale).text : '';
}

/**
 * The language of the content: of an item without a translation, its own. Sites of agencies name it in itself (中文), not
 * by its tag; the page's `lang` has the tag.
 */
function languageOf(site: Site, { item, locale, contentLocale = locale }: PageDescription): string {
  const spoken = item ? inLocale(item, locale).locale : contentLocale;
  return site.file.locales.find(({ code }) => code === spoken)?.label ?? spoken;
}

/** Without an OID, the address. */
function identifierOf(site: Site, { item, address, locale }: PageDescription): string {
  return dataIdentifier(site, item?.id ?? address) ?? urlOf(site, locale, address);
}

function relationsOf(site: Site, { item, locale }: PageDescription, office: string): string[] {
  const related = (item?.original.data.related ?? [])
    .map((id) => findItem(site, id))
    .filter((other) => other !== undefined)
    .filter((other) => !other.original.data.sample && standsIn(other, locale));
  return related.length === 0 ? [office] : related.map(({ id }) => urlOf(site, locale, sitePaths.item(id)));
}

function codesOf(site: Site, page: PageDescription, tree: Tree): readonly string[] {
  const own = page.classification[tree];
  return own.length > 0 ? own : site.file.classification[tree];
}
