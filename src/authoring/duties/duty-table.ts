import type { ReportLanguage } from '../../check/print-diagnostics.ts';
import type { LabelledSheet } from '../../metadata/open-data/table.ts';
import { pickText, type Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import type { Duty } from './list-duties.ts';
import { dutyTexts } from './duty-texts.ts';

/** Duties as a table, for a spreadsheet. */
export function dutyTable(
  site: Site,
  duties: readonly Duty[],
  language: ReportLanguage,
): LabelledSheet<'due'> {
  const { columns, types } = dutyTexts[language];
  const locale = localeOf(site, language);
  return {
    kind: 'due',
    columns: Object.entries(columns).map(([name, label]) => ({ name, labels: { [locale]: label } })),
    rows: duties.map(({ department, item, type, due, places }) => [
      pickText(department.name, locale).text,
      types[type],
      item.id,
      (item.locales[locale] ?? item.original).data.title,
      due ?? null,
      places ?? null,
    ]),
  };
}

/** The site's language that a report is in; the default one where the site has no such language. */
export function localeOf({ locales, defaultLocale }: Site, language: ReportLanguage): Locale {
  return locales.find((locale) => locale.startsWith(language)) ?? defaultLocale;
}
