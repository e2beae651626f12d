import type { Locale } from '../model/localized.ts';
import { interpolate, type Values } from '../shared/interpolate.ts';
import { formatCount, gatherForms, type PluralForms } from '../shared/plurals.ts';
import type { Catalogue, CountKey, MessageKey } from './message-key.ts';

/** Looks up interface texts of one language. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  locale: Locale;
  /** A text that depends on a number, by the plural rules of the language. */
  count(key: CountKey, count: number): string;
  /** All forms of such a text, for a script that learns the number in the browser. */
  forms(key: CountKey): PluralForms;
}

/** Makes the look-up for a language. */
export function makeTranslate(catalogue: Catalogue, locale: Locale): Translate {
  const translate = (key: MessageKey, values: Values = {}): string => interpolate(catalogue[key], values);
  const forms = (key: CountKey): PluralForms => gatherForms((category) => catalogue[`${key}.${category}`]);
  const count = (key: CountKey, amount: number): string => formatCount(forms(key), locale, amount);
  return Object.assign(translate, { locale, count, forms });
}
