import { z } from 'zod';
import { memoizeByObject } from '../../shared/memoize.ts';
import { metadataOf, unwrap } from './field.ts';
import { fieldsOf } from './walk-fields.ts';

/**
 * The part of a kind's schema that another language writes: its translated texts, and the keys of lists that hold some.
 * Facts are left out, so repeating one there is an unknown field.
 */
export const translatedSchema = memoizeByObject((schema: z.ZodObject): z.ZodObject =>
  z.strictObject(translatedShape(schema)),
);

function translatedShape(schema: z.ZodObject): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of fieldsOf(schema)) {
    const translated = translatedField(field);
    if (translated) shape[name] = translated;
  }
  return shape;
}

function translatedField(field: z.ZodType): z.ZodType | undefined {
  const metadata = metadataOf(field);
  if (metadata.translated === true) return field;
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
    const shape = translatedShape(inner.element);
    if (Object.keys(shape).length === 0) return undefined;
    const keys = fieldsOf(inner.element).filter(([, entry]) => metadataOf(entry).key === true);
    const list = z.array(z.strictObject({ ...Object.fromEntries(keys), ...shape })).optional();
    const description = field.description ?? inner.description;
    return description === undefined ? list : list.describe(description);
  }
  return undefined;
}
