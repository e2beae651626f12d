import { z } from 'zod';
import { makeProblem, type Problem } from '../problem.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { nearMiss } from '../near-miss.ts';
import { roleOf, unwrap } from './field.ts';
import { fieldsOf, isRecord } from './walk-fields.ts';

/**
 * Puts a translation's words over the default language's data, matching list entries by key.
 * An entry or a word that only one of the two languages has is a problem at the translation's place.
 */
export function mergeTranslation(
  schema: z.ZodObject,
  original: Record<string, unknown>,
  translation: Record<string, unknown>,
  source: YamlSource,
): { data: Record<string, unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = { ...original };
  for (const [name, field] of fieldsOf(schema)) {
    const written = translation[name];
    if (roleOf(field).word === true) {
      if (isBlank(written) !== isBlank(original[name])) {
        const rule = isBlank(written) ? 'untranslated-field' : 'word-only-in-translation';
        problems.push(makeProblem(rule, source.placeOf([name]), { values: { field: name } }));
      }
      data[name] = written;
      continue;
    }
    const list = keyedList(field);
    const entries = original[name];
    if (!list || !Array.isArray(entries)) continue;
    const translated = Array.isArray(written) ? written.filter(isRecord) : [];
    data[name] = mergeEntries(name, list, entries.filter(isRecord), translated, source, problems);
  }
  return { data, problems };
}

interface KeyedList {
  element: z.ZodObject;
  key: string;
}

function keyedList(field: z.ZodType): KeyedList | undefined {
  const inner = unwrap(field);
  if (!(inner instanceof z.ZodArray) || !(inner.element instanceof z.ZodObject)) return undefined;
  const key = fieldsOf(inner.element).find(([, entry]) => roleOf(entry).key === true);
  return key ? { element: inner.element, key: key[0] } : undefined;
}

function mergeEntries(
  name: string,
  { element, key }: KeyedList,
  originals: Record<string, unknown>[],
  translations: Record<string, unknown>[],
  source: YamlSource,
  problems: Problem[],
): Record<string, unknown>[] {
  const keys = originals.map((entry) => String(entry[key]));
  translations.forEach((entry, index) => {
    const written = String(entry[key]);
    if (keys.includes(written)) return;
    problems.push(
      makeProblem('unknown-translated-entry', source.placeOf([name, index, key]), {
        values: { field: name, key: written },
        expected: keys.join(' | '),
        suggestion: nearMiss(written, keys),
      }),
    );
  });
  const words = fieldsOf(element).filter(([, field]) => roleOf(field).word === true);
  return originals.map((original) => {
    const index = translations.findIndex((entry) => entry[key] === original[key]);
    const translation = translations[index];
    if (!translation) {
      problems.push(
        makeProblem('untranslated-entry', source.placeOf([name]), {
          values: { field: name, key: String(original[key]) },
        }),
      );
      return original;
    }
    const merged = { ...original };
    for (const [word] of words) {
      if (isBlank(translation[word]) !== isBlank(original[word])) {
        const rule = isBlank(translation[word]) ? 'untranslated-field' : 'word-only-in-translation';
        problems.push(makeProblem(rule, source.placeOf([name, index]), { values: { field: `${name}.${word}` } }));
      }
      merged[word] = translation[word];
    }
    return merged;
  });
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null;
}
