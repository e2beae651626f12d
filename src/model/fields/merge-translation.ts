import { z } from 'zod';
import { makeDiagnostic, type Diagnostic } from '../diagnostic.ts';
import { listChoices } from '../list-choices.ts';
import type { DataPath, YamlSource } from '../source/yaml-source.ts';
import { closestMatch } from '../closest-match.ts';
import { metadataOf, unwrap } from './field.ts';
import { fieldsOf, isRecord } from './walk-fields.ts';
import { append } from '../../shared/append.ts';

/**
 * Merges a translation's texts over the default language's data, matching list entries by key. An entry or a text that
 * only one of the two languages has is a diagnostic at the location in the translation.
 */
export function mergeTranslation(
  schema: z.ZodObject,
  original: Record<string, unknown>,
  translation: Record<string, unknown>,
  source: YamlSource,
): { data: Record<string, unknown>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { data: mergeFields(schema, original, translation, [], { source, diagnostics }), diagnostics };
}

/** Where the merging stands: the translation's file, and what was found in it. */
interface Merging {
  source: YamlSource;
  diagnostics: Diagnostic[];
}

function mergeFields(
  schema: z.ZodObject,
  original: Record<string, unknown>,
  translation: Record<string, unknown>,
  path: DataPath,
  merging: Merging,
): Record<string, unknown> {
  const data = { ...original };
  for (const [name, field] of fieldsOf(schema)) {
    const list = keyedList(field);
    const isTranslated = metadataOf(field).translated === true;
    if (!isTranslated && !list) continue;
    const [facts, words] = [original[name], translation[name]];
    const missing = compareWords(facts, words, [...path, name], merging.source);
    append(merging.diagnostics, missing);
    if (isTranslated) data[name] = words;
    else if (list && missing.length === 0 && Array.isArray(facts) && Array.isArray(words)) {
      data[name] = mergeEntries(
        list,
        facts.filter(isRecord),
        words.filter(isRecord),
        [...path, name],
        merging,
      );
    }
  }
  return data;
}

interface KeyedList {
  element: z.ZodObject;
  key: string;
}

/**
 * A list whose entries hold translated texts, themselves or in lists of their own, and are matched across languages by
 * a key.
 */
function keyedList(field: z.ZodType): KeyedList | undefined {
  const inner = unwrap(field);
  if (!(inner instanceof z.ZodArray) || !(inner.element instanceof z.ZodObject)) return undefined;
  const fields = fieldsOf(inner.element);
  const key = fields.find(([, entry]) => metadataOf(entry).key === true);
  const hasWords = fields.some(
    ([, entry]) => metadataOf(entry).translated === true || keyedList(entry) !== undefined,
  );
  return key && hasWords ? { element: inner.element, key: key[0] } : undefined;
}

function mergeEntries(
  { element, key }: KeyedList,
  originals: Record<string, unknown>[],
  translations: Record<string, unknown>[],
  path: DataPath,
  merging: Merging,
): Record<string, unknown>[] {
  const { source, diagnostics } = merging;
  const field = path.join('.');
  const keys = originals.map((entry) => String(entry[key]));
  const translatedKeys = translations.map((entry) => String(entry[key]));
  const missing = keys.filter((entry) => !translatedKeys.includes(entry));
  const unknown = translatedKeys.filter((entry) => !keys.includes(entry));
  for (const written of unknown) {
    diagnostics.push(
      makeDiagnostic(
        'unknown-translated-entry',
        source.locationOf([...path, translatedKeys.indexOf(written), key]),
        {
          values: { field, key: written },
          expected: listChoices(keys),
          suggestion: closestMatch(written, missing),
        },
      ),
    );
  }
  // An entry under a wrong key is missing under its right one: one mistake, reported once.
  for (const entry of missing.slice(unknown.length)) {
    const values = { field, key: entry };
    diagnostics.push(
      makeDiagnostic('untranslated-entry', source.locationOf(path), { values, expected: entry }),
    );
  }
  return originals.map((original) => {
    const index = translatedKeys.indexOf(String(original[key]));
    const translation = translations[index];
    return translation ? mergeFields(element, original, translation, [...path, index], merging) : original;
  });
}

/** A word stands in both languages or in neither. */
function compareWords(
  original: unknown,
  translation: unknown,
  path: DataPath,
  source: YamlSource,
): Diagnostic[] {
  if (isBlank(original) === isBlank(translation)) return [];
  const values = { field: path.join('.') };
  return isBlank(translation)
    ? [makeDiagnostic('untranslated-field', source.locationOf(path), { values })]
    : [makeDiagnostic('word-only-in-translation', source.locationOfKey(path), { values })];
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
