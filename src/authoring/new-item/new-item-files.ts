import type { z } from 'zod';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { IsoDate } from '../../model/dates.ts';
import { metadataOf } from '../../model/fields/field.ts';
import { translatedSchema } from '../../model/fields/translated-schema.ts';
import { fieldsOf } from '../../model/fields/walk-fields.ts';
import { kinds, type KindData, type KindId } from '../../model/kinds/index.ts';
import { registryIds } from '../../model/load/check-references.ts';
import type { Locale } from '../../model/localized.ts';
import type { Tree } from '../../model/registries/classification.ts';
import type { Site } from '../../model/site.ts';
import { parseYaml } from '../../model/source/yaml-source.ts';
import { draftObject, draftValue, wordsOf, type DraftSetting } from './draft.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** What is known of an item when it is begun. */
export interface NewItem {
  kind: KindId;
  slug: string;
  /** Titles by language; where one is missing, a placeholder stands. */
  titles: Readonly<Record<Locale, string>>;
  summaries: Readonly<Record<Locale, string>>;
  department: string;
  audience: readonly string[];
  classification: Readonly<Record<Tree, readonly string[]>>;
  reviewDue: IsoDate;
}

/** The files of a new item by their names: a text in every language of the site, and what the kind needs beside it. */
export function newItemFiles(site: Site, item: NewItem, today: IsoDate): Map<string, string> {
  const { schema } = kinds[item.kind];
  const placeholders = Object.fromEntries(
    site.locales.map((locale) => [locale, catalogueOf(site, locale)['item.placeholder']]),
  );
  // Where any page may stand, an item does.
  const ids = { ...registryIds(site), page: site.items.map(({ id }) => id) };
  const files = new Map<string, string>();
  for (const locale of site.locales) {
    const setting: DraftSetting = { locale, today, placeholders, ids };
    const { draft, beside } = draftItem(item, setting);
    const isOriginal = locale === site.defaultLocale;
    const shown = isOriginal ? schema : translatedSchema(schema);
    const front = writeFrontMatter(
      shown,
      isOriginal ? draft : wordsOf(shown, draft),
      locale.startsWith('zh') ? 'zh' : 'en',
    );
    files.set(`index.${locale}.md`, `${front}\n${placeholders[locale] ?? ''}\n`);
    for (const [name, text] of beside) files.set(name, text);
  }
  return files;
}

function draftItem(
  { kind, titles, summaries, department, audience, classification, reviewDue }: NewItem,
  setting: DraftSetting,
): { draft: Record<string, unknown>; beside: Map<string, string> } {
  const { schema } = kinds[kind];
  const { locale, today, placeholders } = setting;
  const placeholder = placeholders[locale] ?? '';
  const beside = starterFiles(schema);
  const attachments = [...beside.keys()].map((file) => ({ file, title: placeholder }));
  const given = {
    title: titles[locale] ?? placeholder,
    summary: summaries[locale] ?? placeholder,
    department,
    published: today,
    updated: today,
    reviewDue,
    classification,
    audience,
    ...(attachments.length === 0 ? {} : { attachments }),
  };
  const draft = draftObject(schema, given, setting);
  const needed: Record<string, unknown> = {};
  for (const name of neededOf(kind, readDraft(kind, draft))) {
    const field = fieldsOf(schema).find(([known]) => known === name)?.[1];
    if (field) needed[name] = draftValue(field, setting);
  }
  return { draft: draftObject(schema, { ...draft, ...needed }, setting), beside };
}

/** The files that the fields of a kind begin with, by name. */
function starterFiles(schema: z.ZodObject): Map<string, string> {
  const files = new Map<string, string>();
  for (const [, field] of fieldsOf(schema)) {
    const { starter, starterFile } = metadataOf(field);
    if (typeof starter === 'string' && starterFile !== undefined) files.set(starter, starterFile);
  }
  return files;
}

/** The fields that data needs because of what its other fields say. */
function neededOf<Kind extends KindId>(kind: Kind, data: KindData<Kind> | undefined): string[] {
  return data === undefined ? [] : kinds[kind].neededFields(data).map(({ field }) => field);
}

/** A draft as the content will be read; undefined where it lacks something. */
function readDraft<Kind extends KindId>(kind: Kind, draft: object): KindData<Kind> | undefined {
  const { source } = parseYaml(kind, JSON.stringify(draft));
  return source && kinds[kind].validate(source).data;
}
