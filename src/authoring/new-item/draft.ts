import { z } from 'zod';
import { metadataOf, unwrap, type RegistryName } from '../../model/fields/field.ts';
import { fieldsOf, isRecord } from '../../model/fields/walk-fields.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Locale } from '../../model/localized.ts';

type Data = Record<string, unknown>;

/** What a draft is made with besides the schema. */
export interface DraftSetting {
  locale: Locale;
  today: IsoDate;
  /** The text that stands where nothing is written yet, in each language of the site. */
  placeholders: Readonly<Record<Locale, string>>;
  /** The ids that each registry lists; the first one stands in a draft. */
  ids: Readonly<Record<RegistryName, readonly string[]>>;
}

/** Fills in the fields that a schema needs, around the ones that are given. Facts that may be unknown stay empty. */
export function draftObject(schema: z.ZodObject, given: Data, setting: DraftSetting): Data {
  const fields = fieldsOf(schema);
  const draft: Data = {};
  for (const [name, field] of fields) {
    if (given[name] !== undefined) draft[name] = given[name];
    else if (metadataOf(field).pending === true) draft[name] = null;
    else if (!field.safeParse(undefined).success) draft[name] = draftValue(field, setting);
  }
  if (schema.safeParse(draft).success) return inOrder(schema, draft);
  // What a rule across fields asks for: the first optional field that satisfies it, translated texts before facts.
  const left = fields.filter(([name]) => draft[name] === undefined);
  const translatedFirst = [...left].sort(([, a], [, b]) => Number(isTranslated(b)) - Number(isTranslated(a)));
  for (const [name, field] of translatedFirst) {
    const more = { ...draft, [name]: draftValue(field, setting) };
    if (schema.safeParse(more).success) return inOrder(schema, more);
  }
  return inOrder(schema, draft);
}

/** A first value of a field. */
export function draftValue(field: z.ZodType, setting: DraftSetting): unknown {
  const { starter, localized, translated, reference } = metadataOf(field);
  const inner = unwrap(field);
  const placeholder = setting.placeholders[setting.locale] ?? '';
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
    const { element } = inner;
    const entries = typeof starter === 'object' ? starter : [{}];
    return entries.map((entry) => draftObject(element, entry, setting));
  }
  if (starter !== undefined) return starter;
  if (localized === true) return { ...setting.placeholders };
  if (translated === true) return inner instanceof z.ZodArray ? [placeholder] : placeholder;
  if (reference !== undefined) return setting.ids[reference][0] ?? null;
  if (inner instanceof z.ZodObject) return draftObject(inner, {}, setting);
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodType)
    return [draftValue(inner.element, setting)];
  if (inner instanceof z.ZodEnum) return inner.options[0];
  return firstAccepted(field, setting);
}

/** The first of the usual notations that a field takes: an id, a day, an hour, a number, a day of the year, an address. */
function firstAccepted(field: z.ZodType, { today, locale }: DraftSetting): unknown {
  const notations = [
    'first',
    today,
    `${today} 09:00`,
    1,
    '1',
    '01-01',
    'https://example.org/',
    locale,
    false,
  ];
  return notations.find((notation) => field.safeParse(notation).success) ?? null;
}

/** The translated texts of a draft and the keys that they are matched by, for the file of another language. */
export function wordsOf(translated: z.ZodObject, draft: Data): Data {
  return Object.fromEntries(
    fieldsOf(translated).flatMap(([name, field]) => {
      const value = draft[name];
      if (value === undefined || value === null) return [];
      const inner = unwrap(field);
      if (!(inner instanceof z.ZodArray && inner.element instanceof z.ZodObject && Array.isArray(value)))
        return [[name, value]];
      const { element } = inner;
      return [[name, value.filter(isRecord).map((entry) => wordsOf(element, entry))]];
    }),
  );
}

function isTranslated(field: z.ZodType): boolean {
  return metadataOf(field).translated === true;
}

function inOrder(schema: z.ZodObject, data: Data): Data {
  return Object.fromEntries(
    fieldsOf(schema).flatMap(([name]) => (data[name] === undefined ? [] : [[name, data[name]]])),
  );
}
