import type { Locale } from './localized.ts';

/** Scripts written from right to left that languages of today are written in (ISO 15924). */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The `dir` of a page in a language; undefined where text runs from left to right, as it does without one. */
export function directionOf(locale: Locale): 'rtl' | undefined {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && rightToLeft.includes(script) ? 'rtl' : undefined;
}
