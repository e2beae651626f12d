import { makeDiagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { closestMatch } from '../model/closest-match.ts';
import { isRecord } from '../model/fields/walk-fields.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import type { YamlSource } from '../model/source/yaml-source.ts';
import { placeholdersOf } from '../shared/interpolate.ts';
import { categoriesOf, isForOneNumber, pluralCategories, type PluralCategory } from '../shared/plurals.ts';
import { en } from './messages/en.ts';
import type { Catalogue, CountKey, MessageKey } from './message-key.ts';
import { zhTW } from './messages/zh-TW.ts';

export type { MessageKey } from './message-key.ts';

/** The languages that come with the generator. To add one, add its catalogue here; an office adds one in its content. */
const builtIn: Readonly<Partial<Record<Locale, Catalogue>>> = { 'zh-TW': zhTW, en };

const messageKeys = Object.keys(zhTW).filter(isMessageKey);
const countKeys = messageKeys.map((key) => key.replace(/\.other$/, '')).filter(isCountKey);

/** For a language that does not come with the generator, until the office has translated all: its plurals are not English. */
const fallback: Catalogue = { ...zhTW, ...Object.fromEntries(messageKeys.map((key) => [key, en[key]])) };

/** The interface texts of a language: the generator's own, with the content folder's over them. */
export function catalogueOf(site: Pick<Site, 'messageFiles'>, locale: Locale): Catalogue {
  const base = builtIn[locale] ?? fallback;
  const own = site.messageFiles[locale]?.data;
  const overrides = isRecord(own) ? Object.entries(own).filter(([, text]) => typeof text === 'string') : [];
  return { ...base, ...Object.fromEntries(overrides) };
}

/**
 * Diagnostics of the content folder's own interface texts: unknown keys, missing ones in a new language, plural forms
 * that the language does not have, lost placeholders.
 */
export function checkMessages(
  locales: readonly Locale[],
  sources: Partial<Record<Locale, YamlSource>>,
): Diagnostic[] {
  return locales.flatMap((locale) => {
    const source = sources[locale];
    const isNew = builtIn[locale] === undefined;
    if (!source) {
      const location = { file: `messages/${locale}.json`, line: 1, column: 1 };
      return isNew
        ? [
            makeDiagnostic('missing-file', location, {
              values: { file: location.file },
              expected: location.file,
            }),
          ]
        : [];
    }
    return [...checkKeys(source, locale), ...(isNew ? missingKeys(source) : [])];
  });
}

function checkKeys(source: YamlSource, locale: Locale): Diagnostic[] {
  if (!isRecord(source.data))
    return [
      makeDiagnostic('wrong-type', source.locationOf([]), {
        values: { field: '', value: '' },
        expected: '{ … }',
      }),
    ];
  const categories = categoriesOf(locale) ?? pluralCategories;
  return Object.entries(source.data).flatMap(([key, text]) => {
    const form = formOf(key);
    const original = form ? (`${form.name}.other` as const) : key;
    if (!isMessageKey(original)) {
      const suggestion = closestMatch(key, messageKeys);
      return [
        makeDiagnostic('unknown-message', source.locationOfKey([key]), { values: { key }, suggestion }),
      ];
    }
    if (form && !categories.includes(form.category)) {
      return [
        makeDiagnostic('unknown-plural', source.locationOfKey([key]), {
          values: { key, category: form.category },
          expected: categories.map((category) => `${form.name}.${category}`).join(' | '),
        }),
      ];
    }
    if (typeof text !== 'string') {
      return [
        makeDiagnostic('wrong-type', source.locationOf([key]), {
          values: { field: key, value: String(text) },
          expected: '…',
        }),
      ];
    }
    const found = placeholdersOf(text);
    const expected = placeholdersOf(zhTW[original]);
    // Where a form is for one number only, words may say it: “one item”.
    const mayLack = form && isForOneNumber(form.category, locale) ? '{count}' : '';
    return found.join() === expected.filter((name) => name !== mayLack || found.includes(name)).join()
      ? []
      : [
          makeDiagnostic('message-placeholders', source.locationOf([key]), {
            values: { key },
            expected: expected.join(' '),
          }),
        ];
  });
}

function missingKeys(source: YamlSource): Diagnostic[] {
  const { data } = source;
  if (!isRecord(data)) return [];
  return messageKeys
    .filter((key) => !(key in data))
    .map((key) =>
      makeDiagnostic('missing-message', source.locationOf([]), { values: { key }, expected: key }),
    );
}

/** Which form of which text a key names; undefined for one that names no form. */
function formOf(key: string): { name: CountKey; category: PluralCategory } | undefined {
  const dot = key.lastIndexOf('.');
  const category = pluralCategories.find((known) => known === key.slice(dot + 1));
  const name = countKeys.find((known) => known === key.slice(0, dot));
  return category && name ? { name, category } : undefined;
}

function isCountKey(name: string): name is CountKey {
  return isMessageKey(`${name}.other`);
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zhTW, key);
}
