import { z } from 'zod';
import { metadataOf, unwrap, type RegistryName } from '../../../src/model/fields/field.ts';
import { fieldsOf } from '../../../src/model/fields/walk-fields.ts';

/** A field of a file: its path, and what stands around it, outermost first. */
export interface Field {
  path: readonly (string | number)[];
  around: readonly { path: readonly (string | number)[]; schema: z.ZodType }[];
}

/** Every field that a schema knows, with the first entry of every list and of every language. */
export function everyField(schema: z.ZodType, at: Field = { path: [], around: [] }): Field[] {
  const inner = unwrap(schema);
  const around = [...at.around, { path: at.path, schema }];
  const below = (part: string | number, field: unknown): Field[] =>
    field instanceof z.ZodType ? everyField(field, { path: [...at.path, part], around }) : [];
  const own = at.path.length === 0 ? [] : [at];
  if (inner instanceof z.ZodObject)
    return [...own, ...fieldsOf(inner).flatMap(([name, field]) => below(name, field))];
  if (inner instanceof z.ZodArray) return [...own, ...below(0, inner.element)];
  if (inner instanceof z.ZodRecord) return [...own, ...below('zh-TW', inner.valueType)];
  return own;
}

/** An id of each registry that the content has. */
const ids: Readonly<Record<RegistryName, string>> = {
  department: 'office',
  audience: 'everyone',
  licence: 'own',
  disclosureCategory: 'plans',
  theme: '110',
  cake: 'A00',
  service: 'C00',
  township: 'north',
  item: 'processes/transfer',
  page: 'processes/transfer',
};

/** One of these fits any field of one value. */
const plainValues = [
  ...['a', '1', '字', '2026-01-02', '2026-01-02 09:00', '06-01', '1911', 'a@a.example'],
  ...['https://a.example/', 'http://localhost:8081', 'zh-TW', '2.999.1', 'Asia/Taipei', 'a/b', '@a'],
];

/** A value that fits a field: of an object, what it needs. */
export function fittingValue(schema: z.ZodType): unknown {
  const { reference, localized } = metadataOf(schema);
  if (reference !== undefined) return ids[reference];
  if (localized === true) return { 'zh-TW': '字', en: 'A' };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const needed = fieldsOf(inner).filter(([, field]) => !field.safeParse(undefined).success);
    return Object.fromEntries(needed.map(([name, field]) => [name, fittingValue(field)]));
  }
  if (inner instanceof z.ZodArray)
    return inner.element instanceof z.ZodType ? [fittingValue(inner.element)] : [];
  if (inner instanceof z.ZodRecord)
    return inner.valueType instanceof z.ZodType ? { 'zh-TW': fittingValue(inner.valueType) } : {};
  if (inner instanceof z.ZodEnum) return inner.options[0];
  return inner instanceof z.ZodBoolean ? true : plainValues.find((value) => inner.safeParse(value).success);
}
