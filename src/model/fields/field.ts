import { z } from 'zod';
import { memoizeByObject } from '../../shared/memoize.ts';

/** The registries of a content folder that a field may point into. */
export type RegistryName =
  | 'department'
  | 'audience'
  | 'licence'
  | 'disclosureCategory'
  | 'theme'
  | 'cake'
  | 'service'
  | 'township'
  | 'item'
  | 'page';

/** Metadata of a field: what its type alone does not say. */
export interface FieldMetadata {
  /** Text that every language writes for itself; all other fields are facts and stand once. */
  translated?: true;
  /** Names a list entry, so that the entries of two languages can be put together. */
  key?: true;
  /** Names a file in the item’s own folder. */
  file?: true;
  /** Holds one short text in all languages of the site. */
  localized?: true;
  /** Holds something by language, of any language of the site and of no other. */
  byLanguage?: true;
  /** May be unknown: readers see 待補, the build warns. */
  pending?: true;
  /** Holds an id of this registry. */
  reference?: RegistryName;
  /** What a new item begins with, where the schema alone does not say: a value, or the facts of a list’s entries. */
  starter?: string | readonly Readonly<Record<string, string>>[];
  /** The text of the file that a new item's starter names, which lies beside the item. */
  starterFile?: string;
}

/** Metadata by schema. A registry of our own, so that no other library's metadata is mistaken for ours. */
export const fieldMetadata = z.registry<FieldMetadata>();

/** A field is read as one line or paragraph: a page and a half of Chinese. What is longer is a text of its own. */
export const longestField = 2_000;

/** A translated text, of no more characters than given. */
export function translated(longest = longestField) {
  return z.string().trim().min(1).max(longest).register(fieldMetadata, { translated: true });
}

/** A translated list of short texts. */
export function translatedList() {
  return z.array(z.string().trim().min(1).max(longestField)).register(fieldMetadata, { translated: true });
}

/** Ids become folders of the built site; file systems take names of 255 bytes. */
const longestKey = 100;

/** The id by which the entries of a list are matched across languages. */
export function key() {
  return z
    .string()
    .max(longestKey)
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
    .register(fieldMetadata, { key: true });
}

/** A fact that may not be known yet: absent or `null` in the file. */
export function pending<Schema extends z.ZodType>(schema: Schema) {
  const field = schema.nullish();
  const plain: z.ZodType = field;
  fieldMetadata.add(plain, { ...fieldMetadata.get(schema), pending: true });
  return field;
}

/** The id of something a registry of the content folder lists. */
export function reference(registry: RegistryName) {
  return z.string().register(fieldMetadata, { reference: registry });
}

/** The metadata of a schema, through optional, nullable and default wrappers. Every field of every item asks for it. */
export const metadataOf: (schema: z.ZodType) => FieldMetadata = memoizeByObject((schema) => {
  const inner = innerOf(schema);
  return fieldMetadata.get(schema) ?? (inner ? metadataOf(inner) : {});
});

/** A schema without its optional, nullable and default wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    const inner: unknown = schema.unwrap();
    return inner instanceof z.ZodType ? inner : undefined;
  }
  return undefined;
}
