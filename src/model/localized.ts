import { z } from 'zod';
import { isLanguageTag } from '../shared/language-tag.ts';
import { fieldMetadata, longestField } from './fields/field.ts';

/** A BCP 47 language tag such as `zh-TW` or `en`. */
export type Locale = string;

export const localePattern = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** The code of a language as programs that read pages know it: `he`, not the old `iw` or a country's `jp`. */
export function localeCode() {
  return z
    .string()
    .regex(localePattern, { abort: true })
    .refine(isCanonical, { params: { rule: 'wrong-format', expected: 'zh-TW | en | …' } });
}

function isCanonical(code: Locale): boolean {
  return isLanguageTag(code) && Intl.getCanonicalLocales(code).includes(code);
}

/** A short text that stands once with all its languages beside each other: `{ zh-TW: 業務組, en: Business Section }`. */
export type Localized = Record<Locale, string>;

/**
 * Schema of a {@link Localized} text. A bare string is refused, so that a forgotten language is noticed.
 * Which languages it must have depends on the site: see fields/check-localized.ts.
 */
export function localized() {
  return z
    .record(z.string(), z.string().trim().min(1).max(longestField))
    .register(fieldMetadata, { localized: true });
}

/** The text in a language, or in the first language that has one; `locale` says which, for the `lang` attribute. */
export function pickText(text: Localized, locale: Locale): { text: string; locale: Locale } {
  const own = text[locale];
  if (own !== undefined) return { text: own, locale };
  const [other] = Object.entries(text);
  return other ? { text: other[1], locale: other[0] } : { text: '', locale };
}
