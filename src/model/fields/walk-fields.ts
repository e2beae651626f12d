import { z } from 'zod';
import { memoizeByObject } from '../../shared/memoize.ts';
import type { DataPath } from '../source/yaml-source.ts';
import { metadataOf, unwrap, type FieldMetadata } from './field.ts';

/** Calls `visit` for every field of the data that has a schema, outer ones first. */
export function walkFields(
  schema: z.ZodType,
  data: unknown,
  visit: (metadata: FieldMetadata, value: unknown, path: DataPath) => void,
  path: DataPath = [],
): void {
  visit(metadataOf(schema), data, path);
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && isRecord(data)) {
    for (const [name, field] of fieldsOf(inner)) walkFields(field, data[name], visit, [...path, name]);
    const others = inner.def.catchall;
    if (others instanceof z.ZodType) {
      for (const name of Object.keys(data).filter((key) => !Object.hasOwn(inner.shape, key))) {
        walkFields(others, data[name], visit, [...path, name]);
      }
    }
  } else if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const element: unknown = inner.element;
    if (!(element instanceof z.ZodType)) return;
    data.forEach((entry: unknown, index) => {
      walkFields(element, entry, visit, [...path, index]);
    });
  }
}

/** The schema that stands at a path of another, without its wrappers. */
export function schemaAt(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
  const outer = unwrap(schema);
  const [part, ...rest] = path;
  if (part === undefined) return outer;
  const inner: unknown =
    outer instanceof z.ZodObject
      ? outer.shape[String(part)]
      : outer instanceof z.ZodArray
        ? outer.element
        : undefined;
  return inner instanceof z.ZodType ? schemaAt(inner, rest) : undefined;
}

/** The named fields of an object schema. Every item asks for those of its kind. */
export const fieldsOf = memoizeByObject((schema: z.ZodObject): readonly (readonly [string, z.ZodType])[] =>
  Object.entries(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType ? [[name, field] as const] : [],
  ),
);

/** Whether a value is a plain object with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
