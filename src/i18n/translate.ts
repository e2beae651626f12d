import type { Locale } from '../model/localized.ts';
import type { Catalogue, MessageKey } from './catalogue.ts';

type Values = Readonly<Record<string, string | number>>;
type CountKey = MessageKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** Looks up interface texts of one language. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  locale: Locale;
  /** A text that depends on a number, by the plural rules of the language. */
  count(key: CountKey, count: number): string;
}

/** Makes the look-up for a language. */
export function makeTranslate(catalogue: Catalogue, locale: Locale): Translate {
  const plural = new Intl.PluralRules(locale);
  const translate = (key: MessageKey, values: Values = {}): string =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const count = (key: CountKey, amount: number): string =>
    translate(plural.select(amount) === 'one' ? `${key}.one` : `${key}.other`, {
      count: new Intl.NumberFormat(locale).format(amount),
    });
  return Object.assign(translate, { locale, count });
}
