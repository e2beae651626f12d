import { makeProblem, type Problem } from '../model/problem.ts';
import { nearMiss } from '../model/near-miss.ts';
import { isRecord } from '../model/fields/walk-fields.ts';
import type { Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import type { YamlSource } from '../model/source/yaml-source.ts';
import { en } from './messages/en.ts';
import { zhTW, type MessageKey } from './messages/zh-TW.ts';

export type { MessageKey } from './messages/zh-TW.ts';
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The languages that come with the generator. To add one, add its catalogue here; an office adds one in its content. */
const builtIn: Readonly<Partial<Record<Locale, Catalogue>>> = { 'zh-TW': zhTW, en };

const messageKeys = Object.keys(zhTW).filter(isMessageKey);

/** The interface texts of a language: the generator's own, with the content folder's words over them. */
export function catalogueOf(site: Pick<Site, 'messageFiles'>, locale: Locale): Catalogue {
  const base = builtIn[locale] ?? en;
  const own = site.messageFiles[locale]?.data;
  const overrides = isRecord(own) ? Object.entries(own).filter(([, text]) => typeof text === 'string') : [];
  return { ...base, ...Object.fromEntries(overrides) };
}

/** Problems of the content folder's own interface texts: unknown keys, missing ones in a new language, lost placeholders. */
export function checkMessages(site: Pick<Site, 'messageFiles' | 'locales'>): Problem[] {
  return site.locales.flatMap((locale) => {
    const source = site.messageFiles[locale];
    const isNew = builtIn[locale] === undefined;
    if (!source) {
      const place = { file: `messages/${locale}.json`, line: 1, column: 1 };
      return isNew
        ? [makeProblem('missing-file', place, { values: { file: place.file }, expected: place.file })]
        : [];
    }
    return [...checkKeys(source), ...(isNew ? missingKeys(source) : [])];
  });
}

function checkKeys(source: YamlSource): Problem[] {
  if (!isRecord(source.data))
    return [
      makeProblem('wrong-type', source.placeOf([]), { values: { field: '', value: '' }, expected: '{ … }' }),
    ];
  return Object.entries(source.data).flatMap(([key, text]) => {
    if (!isMessageKey(key)) {
      const suggestion = nearMiss(key, messageKeys);
      return [makeProblem('unknown-message', source.placeOfKey([key]), { values: { key }, suggestion })];
    }
    if (typeof text !== 'string') {
      return [
        makeProblem('wrong-type', source.placeOf([key]), {
          values: { field: key, value: String(text) },
          expected: 'string',
        }),
      ];
    }
    const expected = placeholders(zhTW[key]);
    return placeholders(text).join() === expected.join()
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

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zhTW, key);
}
