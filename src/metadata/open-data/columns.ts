import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Translate } from '../../i18n/translate.ts';
import { sitePaths } from '../../model/site-paths.ts';
import type { ItemOf, LocalizedItem } from '../../model/item.ts';
import type { KindData, KindId } from '../../model/kinds/index.ts';
import type { Measure } from '../../model/plans/measures.ts';
import { pickText, type Locale } from '../../model/localized.ts';
import { isLocalCode, type Class, type Tree } from '../../model/registries/classification.ts';
import { findClass, type Site } from '../../model/site.ts';
import { bodyText } from '../body-text.ts';
import { isKnown, unconfirmedTitle } from '../process-texts.ts';
import { assetUrl, urlOf } from '../urls.ts';
import { planColumns } from './plan-columns.ts';

/** The kinds whose items are data. */
export const openDataKinds = ['disclosures', 'faqs', 'processes', 'services', 'forms', 'plans'] as const;
export type OpenDataKind = (typeof openDataKinds)[number];

/** What stands in a row and a column; null when it is not known, or there is no such thing. */
export type Cell = string | number | null | readonly string[];

/** What a row is about, where that is not the whole item. */
type EntryOf<Kind extends KindId> = Kind extends 'plans' ? Measure : LocalizedItem<Kind>;

/** What a row is made of: an item in one of its languages, or an entry of it. */
export interface RowSource<Kind extends KindId> {
  site: Site;
  t: Translate;
  item: ItemOf<Kind>;
  localized: LocalizedItem<Kind>;
  entry: EntryOf<Kind>;
}

/** A column: its name in every file, its name for readers, and what an item has there. */
export interface Column<Kind extends KindId> {
  name: string;
  label: MessageKey;
  value: (row: RowSource<Kind>) => Cell;
}

const leading: readonly Column<OpenDataKind>[] = [
  { name: 'id', label: 'column.id', value: ({ item }) => item.id },
  { name: 'language', label: 'nav.language', value: ({ localized }) => localized.locale },
  { name: 'title', label: 'column.title', value: ({ localized }) => localized.data.title },
  { name: 'summary', label: 'column.summary', value: ({ localized }) => localized.data.summary },
  { name: 'department', label: 'item.department', value: departmentName },
  { name: 'published', label: 'item.published', value: ({ localized }) => localized.data.published },
  { name: 'updated', label: 'item.updated', value: ({ localized }) => localized.data.updated },
  { name: 'reviewDue', label: 'item.reviewDue', value: ({ localized }) => localized.data.reviewDue },
  { name: 'theme', label: 'tree.theme', value: (row) => classesOf(row, 'theme') },
  { name: 'cake', label: 'tree.cake', value: (row) => classesOf(row, 'cake') },
  { name: 'service', label: 'tree.service', value: (row) => classesOf(row, 'service') },
  { name: 'audience', label: 'item.audience', value: audienceNames },
  { name: 'legalBasis', label: 'item.legalBasis', value: legalBasis },
  { name: 'sources', label: 'item.sources', value: sources },
];

const trailing: readonly Column<OpenDataKind>[] = [
  {
    name: 'url',
    label: 'column.url',
    value: ({ site, item, localized }) => urlOf(site, localized.locale, sitePaths.item(item.id)),
  },
];

/** The columns of each kind's file, in order. A new column is a new row here. */
export const columns: { readonly [Kind in OpenDataKind]: readonly Column<Kind>[] } = {
  disclosures: [
    ...leading,
    { name: 'category', label: 'disclosure.category', value: categoryName },
    {
      name: 'availability',
      label: 'column.availability',
      value: ({ localized, t }) => t(`disclosure.availability.${localized.data.availability}`),
    },
    { name: 'location', label: 'column.location', value: ({ localized }) => localized.data.location ?? null },
    { name: 'reason', label: 'disclosure.reason', value: ({ localized }) => localized.data.reason ?? null },
    {
      name: 'periodFrom',
      label: 'column.periodFrom',
      value: ({ localized }) => localized.data.period?.from ?? null,
    },
    {
      name: 'periodTo',
      label: 'column.periodTo',
      value: ({ localized }) => localized.data.period?.to ?? null,
    },
    ...trailing,
  ],
  faqs: [
    ...leading,
    { name: 'answer', label: 'column.answer', value: ({ localized, t }) => bodyText(localized.body, t) },
    ...trailing,
  ],
  processes: [
    ...leading,
    { name: 'steps', label: 'process.steps', value: steps },
    { name: 'documents', label: 'process.documents', value: documents },
    {
      name: 'workingDaysMin',
      label: 'column.workingDaysMin',
      value: ({ localized }) => localized.data.workingDays?.min ?? null,
    },
    {
      name: 'workingDaysMax',
      label: 'column.workingDaysMax',
      value: ({ localized }) => localized.data.workingDays?.max ?? null,
    },
    { name: 'fee', label: 'process.fee', value: ({ localized }) => localized.data.fee ?? null },
    {
      name: 'channels',
      label: 'process.channels',
      value: ({ localized, t }) => localized.data.channels.map((channel) => t(`channel.${channel}`)),
    },
    { name: 'online', label: 'process.online', value: ({ localized }) => localized.data.online ?? null },
    { name: 'slip', label: 'process.slip', value: ({ localized }) => localized.data.slip ?? null },
    ...trailing,
  ],
  services: [
    ...leading,
    { name: 'provider', label: 'service.provider', value: ({ localized }) => localized.data.provider },
    { name: 'address', label: 'service.address', value: ({ localized }) => localized.data.address ?? null },
    {
      name: 'tasks',
      label: 'service.tasks',
      value: ({ localized, t }) => localized.data.tasks.map((task) => unconfirmedTitle(task, t)),
    },
    {
      name: 'prepare',
      label: 'service.prepare',
      value: ({ localized, t }) => localized.data.prepare?.map((thing) => unconfirmedTitle(thing, t)) ?? null,
    },
    { name: 'hours', label: 'service.hours', value: ({ localized }) => localized.data.hours ?? null },
    { name: 'flows', label: 'item.flows', value: ({ localized }) => localized.data.flows },
    ...trailing,
  ],
  forms: [
    ...leading,
    { name: 'number', label: 'form.number', value: ({ localized }) => localized.data.number ?? null },
    { name: 'version', label: 'form.version', value: ({ localized }) => localized.data.version ?? null },
    {
      name: 'necessityReviewed',
      label: 'form.necessityReviewed',
      value: ({ localized }) => localized.data.necessityReviewed ?? null,
    },
    { name: 'files', label: 'item.attachments', value: formFiles },
    { name: 'flows', label: 'item.flows', value: ({ localized }) => localized.data.flows },
    ...trailing,
  ],
  plans: planColumns,
};

/** What the rows of an item are about: the item itself, or each of its entries. */
export const entriesOf: {
  readonly [Kind in OpenDataKind]: (localized: LocalizedItem<Kind>) => readonly EntryOf<Kind>[];
} = {
  disclosures: (localized) => [localized],
  faqs: (localized) => [localized],
  processes: (localized) => [localized],
  services: (localized) => [localized],
  forms: (localized) => [localized],
  plans: ({ data }) => data.measures,
};

type Row = RowSource<OpenDataKind>;

function departmentName({ site, localized }: Row): string {
  return nameOf(site.departments, localized.data.department, localized.locale);
}

function audienceNames({ site, localized }: Row): string[] {
  return localized.data.audience.map((id) => nameOf(site.audiences, id, localized.locale));
}

function categoryName({ site, localized }: RowSource<'disclosures'>): string {
  return nameOf(site.disclosureCategories, localized.data.category, localized.locale);
}

/** `[code]name`, as open data of other agencies writes a class. */
function classesOf({ site, localized, t }: Row, tree: Tree): string[] {
  return localized.data.classification[tree].map((code) => {
    const entry = findClass(site, tree, code);
    return entry ? `[${code}]${className(entry, t)}` : `[${code}]`;
  });
}

/** As pages write it: the official name, and where that is Chinese only, a translation that says it is not official. */
function className({ code, zh, en, gloss }: Class, t: Translate): string {
  if (t.locale === 'en' && en !== undefined) return en;
  const translated = gloss?.[t.locale];
  if (translated === undefined) return zh;
  return isLocalCode(code) ? translated : zh + t('classes.unofficial', { gloss: translated });
}

function legalBasis({ localized }: Row): string[] {
  return localized.data.legalBasis.map(({ name, article }) =>
    [name, ...(article ? [article] : [])].map((text) => pickText(text, localized.locale).text).join(' '),
  );
}

function sources({ localized }: Row): string[] {
  return localized.data.sources.map(({ name, url }) =>
    [pickText(name, localized.locale).text, ...(isKnown(url) ? [url] : [])].join(' '),
  );
}

function steps({ localized, t }: RowSource<'processes'>): string[] {
  return localized.data.steps.map((step) =>
    [
      [unconfirmedTitle(step, t), ...(step.text === undefined ? [] : [step.text])].join(': '),
      ...step.branches.map(
        ({ when, goto }) => t('process.branch', { when }) + goalOf(localized.data.steps, goto, t),
      ),
    ].join(' '),
  );
}

/** The step that a branch leads to, by its title. */
function goalOf(all: KindData<'processes'>['steps'], goal: string, t: Translate): string {
  const index = all.findIndex(({ id }) => id === goal);
  const title = all[index]?.title;
  return title === undefined ? t('process.goto.end') : t('process.goto', { number: index + 1, title });
}

/** Unknown documents are null; that none are needed is a fact, and said. */
function documents({ localized, t }: RowSource<'processes'>): string[] | null {
  const { documents: entries } = localized.data;
  if (!isKnown(entries)) return null;
  if (entries.length === 0) return [t('process.documents.none')];
  return entries.map((entry) =>
    [
      unconfirmedTitle(entry, t),
      t(`process.documents.${entry.required}`),
      entry.when,
      ...reasonOf(entry, t),
      entry.note,
    ]
      .filter((part) => part !== undefined)
      .join(' / '),
  );
}

function reasonOf({ why, lookup }: Document, t: Translate): string[] {
  return [
    ...(isKnown(why) ? [t('process.documents.why', { why })] : []),
    ...(isKnown(lookup) ? [t(lookup ? 'process.documents.lookup.yes' : 'process.documents.lookup.no')] : []),
  ];
}

type Document = NonNullable<KindData<'processes'>['documents']>[number];

/** The files of a form, each with its title. */
function formFiles({ site, item, localized }: RowSource<'forms'>): string[] {
  return localized.data.attachments.map(
    ({ file, title }) => `${title} ${assetUrl(site, sitePaths.file(item.id, file))}`,
  );
}

interface Named {
  id: string;
  name: Record<Locale, string>;
}

function nameOf(registry: readonly Named[], id: string, locale: Locale): string {
  const entry = registry.find((candidate) => candidate.id === id);
  return entry ? pickText(entry.name, locale).text : id;
}
