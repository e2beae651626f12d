import { filterKeys, filters, mapFilters, type FilterKey } from '../filters.ts';

/** What a name before a colon stands for. */
export type Field = 'title' | 'after' | 'before' | FilterKey;

/** The names of fields, in English and Chinese; the first of each is how a query is written back. */
const names: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', '標題', '題名'],
  after: ['after', '起', '之後', '自'],
  before: ['before', '迄', '之前', '至'],
  ...mapFilters((key) => filters[key].names),
};

const byName: ReadonlyMap<string, Field> = new Map(
  fieldsOf(names).flatMap((field) => names[field].map((name) => [name, field] satisfies [string, Field])),
);

/** The field of a name as typed, in any case and width. */
export function fieldOf(name: string): Field | undefined {
  return byName.get(name.normalize('NFKC').toLowerCase());
}

function fieldsOf(table: Readonly<Record<Field, readonly string[]>>): Field[] {
  const special = ['title', 'after', 'before'] as const;
  return [...special, ...filterKeys].filter((field) => field in table);
}
