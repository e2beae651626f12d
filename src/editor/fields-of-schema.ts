import { z } from 'zod';
import { metadataOf, unwrap, type FieldMetadata, type RegistryName } from '../model/fields/field.ts';
import { fieldsOf } from '../model/fields/walk-fields.ts';
import type { Locale } from '../model/localized.ts';
import type { Choice } from './choices.ts';
import type { EditorField } from './editor-field.ts';
import { fieldLabels } from '../model/fields/field-labels.ts';

/** What the fields of an editor depend on besides the schema. */
export interface FieldContext {
  locales: readonly Locale[];
  language: 'zh' | 'en';
  choices: Readonly<Record<RegistryName, readonly Choice[]>>;
}

/** The fields of an editor for the named fields of a schema. All are declared: Decap moves what it does not know. */
export function fieldsOfSchema(schema: z.ZodObject, context: FieldContext): EditorField[] {
  const hasWords = holdsWords(schema);
  return fieldsOf(schema).map(([name, field]) => fieldOf(name, field, hasWords, context));
}

/** The fields of an object that may be absent: Decap asks for what is required in it even where it is. */
function optionalFields(fields: readonly EditorField[]): EditorField[] {
  return fields.map((field) => ({ ...field, required: false }));
}

function fieldOf(name: string, field: z.ZodType, isAmongWords: boolean, context: FieldContext): EditorField {
  const metadata = metadataOf(field);
  const inner = unwrap(field);
  const isTranslated =
    metadata.translated === true || (inner instanceof z.ZodArray && holdsWords(inner.element));
  // The entries of a list are matched by their keys, so a translation writes them too. Decap’s `duplicate` would, but
  // not for an entry that is added in one language after the other.
  const isRepeated = metadata.key === true && isAmongWords;
  const widget = widgetOf(inner, metadata, context);
  const isOptional = field.safeParse(undefined).success;
  return {
    name,
    ...fieldLabels(name, field, context.language),
    ...widget,
    ...(isOptional ? { required: false } : {}),
    ...(isOptional && widget.widget === 'object' && widget.fields
      ? { fields: optionalFields(widget.fields) }
      : {}),
    ...(isTranslated || isRepeated ? { i18n: true } : {}),
  };
}

type Widget = Omit<EditorField, 'i18n' | 'label' | 'name' | 'required'>;

function widgetOf(inner: z.ZodType, metadata: FieldMetadata, context: FieldContext): Widget {
  if (inner instanceof z.ZodRecord) {
    // What is said of the other languages is no text of the default one.
    const locales = metadata.localized === true ? context.locales : context.locales.slice(1);
    return { widget: 'object', collapsed: true, fields: languageFields(locales) };
  }
  if (metadata.reference !== undefined) {
    return { widget: 'select', options: context.choices[metadata.reference] };
  }
  if (metadata.file === true)
    return { widget: 'file', choose_url: false, media_folder: '', public_folder: '' };
  if (inner instanceof z.ZodArray) return listWidget(inner.element, context);
  if (inner instanceof z.ZodObject) return { widget: 'object', fields: fieldsOfSchema(inner, context) };
  if (inner instanceof z.ZodEnum) return { widget: 'select', options: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (inner instanceof z.ZodUnion) return { widget: 'number', value_type: 'int' };
  return { widget: 'string' };
}

function listWidget(element: unknown, context: FieldContext): Widget {
  if (!(element instanceof z.ZodType)) return { widget: 'list' };
  const inner = unwrap(element);
  if (inner instanceof z.ZodObject) {
    const fields = fieldsOfSchema(inner, context);
    return { widget: 'list', collapsed: true, ...summaryOf(inner, context.locales), fields };
  }
  const { options } = widgetOf(inner, metadataOf(element), context);
  return options ? { widget: 'select', multiple: true, options } : { widget: 'list' };
}

/** What a closed entry of a list shows: its first words. */
function summaryOf(entry: z.ZodObject, [locale = '']: readonly Locale[]): Pick<EditorField, 'summary'> {
  for (const [name, field] of fieldsOf(entry)) {
    const { translated, localized } = metadataOf(field);
    if (translated === true) return { summary: `{{fields.${name}}}` };
    if (localized === true) return { summary: `{{fields.${name}.${locale}}}` };
  }
  return {};
}

/** One short text in all languages: a field for each. */
function languageFields(locales: readonly Locale[]): EditorField[] {
  return locales.map((locale) => ({ name: locale, label: locale, widget: 'string', required: false }));
}

/** Whether a translation writes something of this schema. */
function holdsWords(schema: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false;
  const inner = unwrap(schema);
  if (metadataOf(schema).translated === true) return true;
  if (inner instanceof z.ZodArray) return holdsWords(inner.element);
  return inner instanceof z.ZodObject && fieldsOf(inner).some(([, field]) => holdsWords(field));
}
