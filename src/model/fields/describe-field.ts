import { z } from 'zod';
import { unwrap } from './field.ts';

/** A language that the schemas describe their fields in. */
export type HelpLanguage = 'zh' | 'en';

/** What a field is, in one language: descriptions are written `中文。 | English.` */
export function describeField(schema: z.ZodType, language: HelpLanguage): string {
  const [zh = '', en = zh] = (schema.description ?? '').split(' | ');
  return language === 'zh' ? zh : en;
}

/** The values that a field chooses from; none where it takes any. */
export function choicesOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodEnum
    ? inner.element.options.map(String)
    : [];
}
