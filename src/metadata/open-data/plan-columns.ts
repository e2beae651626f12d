import type { KindData } from '../../model/kinds/index.ts';
import { parentOf, shareOf } from '../../model/plans/measures.ts';
import { pickText } from '../../model/localized.ts';
import { sitePaths } from '../../model/site-paths.ts';
import { urlOf } from '../urls.ts';
import type { Cell, Column, RowSource } from './columns.ts';

/** The columns of a plan’s measures: the table as it was printed, and what has become of each promise. */
export const planColumns: readonly Column<'plans'>[] = [
  { name: 'plan', label: 'column.plan', value: ({ item }) => item.id },
  { name: 'language', label: 'nav.language', value: ({ localized }) => localized.locale },
  { name: 'number', label: 'column.number', value: ({ entry }) => entry.id },
  { name: 'aspect', label: 'column.aspect', value: (row) => titleAt(row, 1) },
  { name: 'strategy', label: 'plan.strategy', value: (row) => titleAt(row, 2) },
  { name: 'item', label: 'column.item', value: (row) => titleAt(row, 3) },
  { name: 'measure', label: 'column.measure', value: ({ entry }) => entry.text },
  { name: 'department', label: 'item.department', value: department },
  { name: 'period', label: 'plan.period', value: period },
  { name: 'alignment', label: 'column.alignment', value: (row) => partOf(row)?.alignment ?? null },
  { name: 'due', label: 'plan.due', value: ({ entry }) => entry.due ?? null },
  { name: 'status', label: 'plan.status', value: ({ entry }) => entry.status },
  { name: 'evidence', label: 'plan.evidence', value: evidence },
  { name: 'reviews', label: 'plan.reviews', value: reviews },
  { name: 'pages', label: 'plan.pages', value: pages },
  { name: 'offline', label: 'plan.offline', value: ({ entry }) => entry.offline ?? null },
  { name: 'note', label: 'column.note', value: notes },
  {
    name: 'url',
    label: 'column.url',
    value: ({ site, item, localized, entry }) =>
      `${urlOf(site, localized.locale, sitePaths.item(item.id))}#measure-${entry.id}`,
  },
];

type Row = RowSource<'plans'>;

function partOf({ localized, entry }: Row): KindData<'plans'>['parts'][number] | undefined {
  return localized.data.parts.find(({ id }) => id === parentOf(entry.id));
}

function titleAt({ localized, entry }: Row, level: number): Cell {
  const id = entry.id.split('.').slice(0, level).join('.');
  return localized.data.parts.find((part) => part.id === id)?.title ?? null;
}

/** Where the print does not say which department, nothing stands here either. */
function department({ site, localized, entry, t }: Row): Cell {
  const share = shareOf(entry);
  if (share === 'uncertain') return null;
  if (share === 'all') return t('plan.department.all');
  const found = site.departments.find(({ id }) => id === share);
  return found ? pickText(found.name, localized.locale).text : share;
}

function period({ localized, entry }: Row): Cell {
  return localized.data.periods.find(({ id }) => id === entry.period)?.name ?? null;
}

function evidence({ localized, entry }: Row): Cell {
  return entry.evidence.map(({ name, date, url, page }) =>
    [date, pickText(name, localized.locale).text, url, page].filter((text) => text !== undefined).join(' '),
  );
}

function reviews({ localized, entry }: Row): Cell {
  return entry.reviews.map(({ date, by, finding }) =>
    [date, by, pickText(finding, localized.locale).text].join(' '),
  );
}

function pages({ site, localized, entry }: Row): Cell {
  return entry.fulfilledBy.map((page) =>
    urlOf(site, localized.locale, page.startsWith('/') ? page : sitePaths.item(page)),
  );
}

function notes(row: Row): Cell {
  return [partOf(row)?.note, row.entry.note].filter((note) => note !== undefined);
}
