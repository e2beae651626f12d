import type { Crumb, PageDescription } from '../metadata/page-description.ts';
import { addresses } from '../model/addresses.ts';
import { inLocale, isListed, type Item, type ItemOf } from '../model/item.ts';
import { pickText, type Locale } from '../model/localized.ts';
import { langIfOther } from './links.ts';
import type { PageContext } from './page-context.ts';

interface SectionPage {
  address: string;
  title: string;
  description?: string;
  /** Pages between home and this one. */
  above?: readonly Crumb[];
  /** Items it shows; the page is as new as the newest of them. */
  items?: readonly Item[];
  noindex?: boolean;
  locales?: readonly Locale[];
  /** Language of the title, where it is not the page's. */
  lang?: Locale | undefined;
}

/** Describes a page that is not an item: a list, an index, the home page. */
export function describeSection(context: PageContext, page: SectionPage): PageDescription {
  const { site, locale, text, today } = context;
  const { address, title, above = [], items = site.items } = page;
  const home = { label: text('nav.home'), address: addresses.home };
  const updates = items.map(({ original }) => original.data.updated);
  return {
    locale,
    contentLocale: page.lang,
    address,
    title,
    description: page.description ?? pickText(site.file.description, locale).text,
    keywords: [title],
    locales: page.locales ?? site.locales,
    creator: pickText(site.file.name, locale).text,
    updated: updates.sort().at(-1) ?? today,
    classification: site.file.classification,
    noindex: page.noindex ?? false,
    breadcrumb:
      address === addresses.home ? [home] : [home, ...above, { label: title, address, lang: page.lang }],
  };
}

/** Describes the page of an item in a language. */
export function describeItem({ site, locale, text }: PageContext, item: Item): PageDescription {
  const { data, locale: ownLocale } = inLocale(item, locale);
  const department = site.departments.find(({ id }) => id === data.department);
  const coverage = item.kind === 'disclosures' ? item.original.data.period : undefined;
  const address = addresses.item(item.id);
  return {
    locale,
    address,
    title: data.title,
    description: data.summary,
    keywords: data.keywords ?? [data.title],
    locales: site.locales.filter((other) => item.locales[other] !== undefined),
    creator: department ? pickText(department.name, locale).text : pickText(site.file.name, locale).text,
    updated: data.updated,
    ...(coverage ? { coverage } : {}),
    classification: data.classification,
    noindex: data.sample || !isListed(item) || item.locales[locale] === undefined,
    breadcrumb: [
      { label: text('nav.home'), address: addresses.home },
      { label: text(`kind.${item.kind}`), address: addresses.kind(item.kind) },
      { label: data.title, address, lang: langIfOther(ownLocale, locale) },
    ],
    item,
  };
}

/** Describes the checklist of a process: it is as new, and as public, as the process. */
export function describeChecklist(context: PageContext, flow: ItemOf<'processes'>): PageDescription {
  const { site, locale, text, textIn } = context;
  const { data, locale: ownLocale } = inLocale(flow, locale);
  const lang = langIfOther(ownLocale, locale);
  const section = describeSection(context, {
    address: addresses.checklist(flow.id),
    title: textIn(ownLocale)('checklist.title', { title: data.title }),
    description: data.summary,
    above: [
      { label: text('kind.processes'), address: addresses.kind('processes') },
      { label: data.title, address: addresses.item(flow.id), lang },
    ],
    items: [flow],
    noindex: data.sample || lang !== undefined,
    locales: site.locales.filter((other) => flow.locales[other] !== undefined),
    lang,
  });
  return { ...section, classification: data.classification };
}
