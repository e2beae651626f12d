import { z } from 'zod';

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

/** What the house needs to know of a field beyond its type. */
export interface FieldRole {
  /** Text that every language writes for itself; all other fields are facts and stand once. */
  word?: true;
  /** Names a list entry, so that the entries of two languages can be put together. */
  key?: true;
  /** Names a file in the item’s own folder. */
  file?: true;
  /** Holds one short text in all languages of the site. */
  localized?: true;
  /** May be unknown: readers see 待補, the build warns. */
  pending?: true;
  /** Holds an id of this registry. */
  reference?: RegistryName;
  /** What a new item begins with, where the schema alone does not tell: a value, or the facts of a list’s entries. */
  starter?: string | readonly Readonly<Record<string, string>>[];
  /** The text of the file that a new item's starter names, which lies beside the item. */
  starterFile?: string;
}

/** Roles by schema. A registry of our own, so that no other library's metadata is mistaken for ours. */
export const fieldRoles = z.registry<FieldRole>();

/** A translated text. */
export function word() {
  return z.string().trim().min(1).register(fieldRoles, { word: true });
}

/** A translated list of short texts. */
export function words() {
  return z.array(z.string().trim().min(1)).register(fieldRoles, { word: true });
}

/** The id by which the entries of a list are matched across languages. */
export function key() {
  return z
    .string()
    .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
    .register(fieldRoles, { key: true });
}

/** A fact that may not be known yet: absent or `null` in the file. */
export function pending<Schema extends z.ZodType>(schema: Schema) {
  const field = schema.nullish();
  const plain: z.ZodType = field;
  fieldRoles.add(plain, { ...fieldRoles.get(schema), pending: true });
  return field;
}

/** The id of something a registry of the content folder lists. */
export function reference(registry: RegistryName) {
  return z.string().register(fieldRoles, { reference: registry });
}

/** The role of a schema, looking through optional, nullable and default wrappers. */
export function roleOf(schema: z.ZodType): FieldRole {
  const known = rolesSeen.get(schema);
  if (known) return known;
  const inner = innerOf(schema);
  const role = fieldRoles.get(schema) ?? (inner ? roleOf(inner) : {});
  rolesSeen.set(schema, role);
  return role;
}

/** Roles that were asked for: each field of each item asks, and the registry takes its time. */
const rolesSeen = new WeakMap<z.ZodType, FieldRole>();

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
