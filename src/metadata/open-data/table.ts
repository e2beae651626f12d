import type { MessageKey } from '../../i18n/catalogue.ts';
import { itemsOf } from '../../model/item.ts';
import type { Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { printable } from '../printable.ts';
import { publishedItems } from '../published-items.ts';
import { textsOf } from '../../i18n/texts-of.ts';
import { columns, entriesOf, type Cell, type OpenDataKind } from './columns.ts';

/** Rows under the names of their columns. */
export interface Sheet {
  columns: readonly { name: string }[];
  rows: readonly (readonly Cell[])[];
}

/** Rows of one kind, under columns that have names for readers too. */
export interface LabelledSheet<Kind extends string> extends Sheet {
  kind: Kind;
  columns: readonly { name: string; labels: Readonly<Record<Locale, string>> }[];
}

/** The data of a kind, before any format. */
export type Table<Kind extends OpenDataKind = OpenDataKind> = LabelledSheet<Kind>;

/** One row per item, or entry of it, and language it stands in; samples are left out. */
export function tableOf<Kind extends OpenDataKind>(site: Site, kind: Kind): Table<Kind> {
  const translations = site.locales.map((locale) => textsOf(site, locale));
  const own = columns[kind];
  const labelsOf = (label: MessageKey): Record<Locale, string> =>
    Object.fromEntries(translations.map((t) => [t.locale, t(label)]));
  return {
    kind,
    columns: own.map(({ name, label }) => ({ name, labels: labelsOf(label) })),
    rows: itemsOf(publishedItems(site), kind).flatMap((item) =>
      translations.flatMap((t) => {
        const localized = item.locales[t.locale];
        if (localized === undefined) return [];
        return entriesOf[kind](localized).map((entry) =>
          own.map(({ value }) => tidy(value({ site, t, item, localized, entry }))),
        );
      }),
    ),
  };
}

/** A list's entries stay on one line each, because a spreadsheet cell holds a list as lines. */
function tidy(cell: Cell): Cell {
  if (typeof cell === 'string') return printable(cell);
  if (cell === null || typeof cell === 'number') return cell;
  return cell.map((entry) => printable(entry).replace(/\s+/g, ' ').trim());
}

/** A cell for formats that know no lists: one entry per line. */
export function flatCell(cell: Cell): string | number | null {
  return cell === null || typeof cell === 'string' || typeof cell === 'number' ? cell : cell.join('\n');
}
