import type { Locale } from '../../model/localized.ts';

/** Hundredths as readers see them, with both digits: 2,243.00. */
export function formatCents(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    Math.round(cents) / 100,
  );
}

/** Hundredths in the fewest digits: 2,243, but 788.8. */
export function formatAmount(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.round(cents) / 100);
}

/** A whole number with its separators. */
export function formatWhole(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(number);
}
