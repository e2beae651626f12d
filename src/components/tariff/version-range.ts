import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../model/localized.ts';
import type { TariffVersion } from '../../model/tariffs/tariff.ts';

type RangeText = (
  key: 'bill.version.from' | 'bill.version.range',
  values: Readonly<Record<string, string>>,
) => string;

/** The days a version applies, in words: prices never stand without them. */
export function versionRange(
  { effectiveFrom, effectiveTo }: Pick<TariffVersion, 'effectiveFrom' | 'effectiveTo'>,
  text: RangeText,
  locale: Locale,
): string {
  const from = formatDate(effectiveFrom, locale);
  return effectiveTo === undefined
    ? text('bill.version.from', { from })
    : text('bill.version.range', { from, to: formatDate(effectiveTo, locale) });
}
