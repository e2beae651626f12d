import { z } from 'zod';
import { memoizeByObject } from '../../shared/memoize.ts';
import { parseBody, type Body } from '../body/body.ts';
import { checkKeys } from '../fields/check-keys.ts';
import { checkLocalized } from '../fields/check-localized.ts';
import { mergeTranslation } from '../fields/merge-translation.ts';
import { pendingFacts } from '../fields/pending-facts.ts';
import { translatedSchema } from '../fields/translated-schema.ts';
import { validate } from '../fields/validate.ts';
import { isRecord } from '../fields/walk-fields.ts';
import type { LocalizedItem } from '../item.ts';
import { kinds, type KindId } from '../kinds/index.ts';
import type { Locale } from '../localized.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { readSource } from './read-source.ts';
import type { IndexFile } from './sort-files.ts';
import { append } from '../../shared/append.ts';

/** An item in one language as far as it could be read. */
export interface ReadLanguage<Kind extends KindId> {
  item?: LocalizedItem<Kind>;
  source?: YamlSource;
  diagnostics: Diagnostic[];
}

/** Reads the default language's file: facts and translated texts. */
export function readOriginal<Kind extends KindId>(
  root: string,
  kind: Kind,
  index: IndexFile,
  locales: readonly Locale[],
): ReadLanguage<Kind> {
  const { source, body, diagnostics } = readParts(root, index);
  if (!source) return { diagnostics };
  const { schema } = kinds[kind];
  const checked = kinds[kind].validate(source);
  append(diagnostics, checked.diagnostics);
  const { data } = checked;
  if (data === undefined) return { source, diagnostics };
  append(diagnostics, pendingFacts(schema, data, source));
  append(diagnostics, checkKeys(schema, data, source));
  append(diagnostics, checkLocalized(schema, data, source, locales));
  return body
    ? { item: { locale: index.locale, file: index.file, data, body }, source, diagnostics }
    : { source, diagnostics };
}

/**
 * Reads another language's file: translated texts alone, merged over the facts of the original where that could be
 * read.
 */
export function readTranslation<Kind extends KindId>(
  root: string,
  kind: Kind,
  index: IndexFile,
  original: LocalizedItem<Kind> | undefined,
): ReadLanguage<Kind> {
  const { source, body, diagnostics } = readParts(root, index);
  if (!source) return { diagnostics };
  const { schema } = kinds[kind];
  const wordsSchema = wordsSchemaOf(schema);
  const words = validate(wordsSchema, source, schema);
  append(diagnostics, words.diagnostics);
  if (!isRecord(words.data)) return { source, diagnostics };
  append(diagnostics, checkKeys(wordsSchema, words.data, source));
  if (!original) return { source, diagnostics };
  const merged = mergeTranslation(schema, original.data, words.data, source);
  append(diagnostics, merged.diagnostics);
  const { data } = kinds[kind].validate({ ...source, data: merged.data });
  if (data === undefined || !body) return { source, diagnostics };
  const { translationOf } = words.data;
  const item: LocalizedItem<Kind> = { locale: index.locale, file: index.file, data, body };
  if (typeof translationOf === 'string') item.translationOf = translationOf;
  return { item, source, diagnostics };
}

/** What a translation may hold, with the digest of the texts it was made from, which only a program writes. */
const wordsSchemaOf = memoizeByObject((schema: z.ZodObject) =>
  translatedSchema(schema).extend({ translationOf: z.string().optional() }),
);

/** The two parts of a file, each read even when the other is broken, so that one run reports all. */
function readParts(
  root: string,
  { file, format }: IndexFile,
): { source?: YamlSource; body?: Body; diagnostics: Diagnostic[] } {
  const read = readSource(root, file);
  if (!read.source) return { diagnostics: read.diagnostics };
  const { split, diagnostics: splitDiagnostics } = splitFrontMatter(read.source);
  const diagnostics = [...read.diagnostics, ...splitDiagnostics];
  if (!split) return { diagnostics };
  const yaml = parseYaml(file, split.frontMatter, split.frontMatterLine);
  const parsed = parseBody(file, split.text, format);
  append(diagnostics, yaml.diagnostics);
  append(diagnostics, parsed.diagnostics);
  return {
    ...(yaml.source ? { source: yaml.source } : {}),
    ...(parsed.body ? { body: parsed.body } : {}),
    diagnostics,
  };
}
