/** A filter as readers meet it. */
interface Filter {
  /** What may be typed before a colon; the first is how a query is written back. */
  names: readonly [string, ...string[]];
  /** Key of the interface text that the results page calls it by. */
  label: string;
}

/**
 * The filters of a search, in the order they are shown, by the keys of the address bar, the form and the terminal
 * alike. Their values come from the pages: `data-search-filter="<filter>:<value>"`, see index/read-page.ts.
 */
export const filters = {
  type: { names: ['type', '類別', '類型'], label: 'search.filter.type' },
  dept: { names: ['dept', 'department', '單位', '部門'], label: 'search.filter.dept' },
  theme: { names: ['theme', '主題', '主題分類'], label: 'search.filter.theme' },
  cake: { names: ['cake', '施政', '施政分類'], label: 'search.filter.cake' },
  service: { names: ['service', '服務', '服務分類'], label: 'search.filter.service' },
  year: { names: ['year', '年', '年度', '年份'], label: 'search.filter.year' },
} as const satisfies Record<string, Filter>;

export type FilterKey = keyof typeof filters;

/** Makes something for every filter. */
export function mapFilters<Value>(make: (key: FilterKey) => Value): Record<FilterKey, Value> {
  return {
    type: make('type'),
    dept: make('dept'),
    theme: make('theme'),
    cake: make('cake'),
    service: make('service'),
    year: make('year'),
  };
}

export const filterKeys: readonly FilterKey[] = Object.values(mapFilters((key) => key));
