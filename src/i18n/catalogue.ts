import { makeProblem, type Problem } from '../model/problem.ts';
import { nearMiss } from '../model/near-miss.ts';
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

/** The interface texts of a language: the generator's own, with the content folder's words over them. */
export function catalogueOf(site: Pick<Site, 'messageFiles'>, locale: Locale): Catalogue {
  const base = builtIn[locale] ?? fallback;
  const own = site.messageFiles[locale]?.data;
  const overrides = isRecord(own) ? Object.entries(own).filter(([, text]) => typeof text === 'string') : [];
  return { ...base, ...Object.fromEntries(overrides) };
}

/**
 * Problems of the content folder's own interface texts: unknown keys, missing ones in a new language, plural forms that the
 * language does not have, lost placeholders.
 */
export function checkMessages(
  locales: readonly Locale[],
  sources: Partial<Record<Locale, YamlSource>>,
): Problem[] {
  return locales.flatMap((locale) => {
    const source = sources[locale];
    const isNew = builtIn[locale] === undefined;
    if (!source) {
      const place = { file: `messages/${locale}.json`, line: 1, column: 1 };
      return isNew
        ? [makeProblem('missing-file', place, { values: { file: place.file }, expected: place.file })]
        : [];
    }
    return [...checkKeys(source, locale), ...(isNew ? missingKeys(source) : [])];
  });
}

function checkKeys(source: YamlSource, locale: Locale): Problem[] {
  if (!isRecord(source.data))
    return [
      makeProblem('wrong-type', source.placeOf([]), { values: { field: '', value: '' }, expected: '{ … }' }),
    ];
  const categories = categoriesOf(locale) ?? pluralCategories;
  return Object.entries(source.data).flatMap(([key, text]) => {
    const form = formOf(key);
    const original = form ? (`${form.name}.other` as const) : key;
    if (!isMessageKey(original)) {
      const suggestion = nearMiss(key, messageKeys);
      return [makeProblem('unknown-message', source.placeOfKey([key]), { values: { key }, suggestion })];
    }
    if (form && !categories.includes(form.category)) {
      return [
        makeProblem('unknown-plural', source.placeOfKey([key]), {
          values: { key, category: form.category },
          expected: categories.map((category) => `${form.name}.${category}`).join(' | '),
        }),
      ];
    }
    if (typeof text !== 'string') {
      return [
        makeProblem('wrong-type', source.placeOf([key]), {
          values: { field: key, value: String(text) },
          expected: 'string',
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
          makeProblem('message-placeholders', source.placeOf([key]), {
            values: { key },
            expected: expected.join(' '),
          }),
        ];
  });
}

function missingKeys(source: YamlSource): Problem[] {
  const { data } = source;
  if (!isRecord(data)) return [];
  return messageKeys
    .filter((key) => !(key in data))
    .map((key) => makeProblem('missing-message', source.placeOf([]), { values: { key }, expected: key }));
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
