import type { FacetValue } from '../answer.ts';
import { filterKeys, type FilterKey } from '../filters.ts';
import { addressWith, noFilters, toggleFilter } from './address.ts';
import { element, link, list } from './element.ts';
import { inItsLanguage } from './language.ts';
import type { View } from './view.ts';

/** Values shown before the reader asks for the rest. */
const fewValues = 8;

/** The chosen filters, each with a link that takes it away. */
export function activeFilters(view: View): HTMLElement | undefined {
  const { request, texts } = view;
  const chosen = filterKeys.flatMap((key) => request.filters[key].map((value) => ({ key, value })));
  if (chosen.length === 0) return undefined;
  const links = chosen.map(({ key, value }) => {
    const label = labelOf(view, key, value);
    const href = addressWith(request, { filters: toggleFilter(request.filters, key, value) });
    const full = `${texts(`filter.${key}`)}: ${label}`;
    return link(href, label, { 'aria-label': texts('filters.remove', { filter: full }) });
  });
  const clear = link(addressWith(request, { filters: noFilters }), texts('filters.clear'));
  return element(
    'nav',
    { class: 'search-chosen', 'aria-label': texts('filters.active') },
    list(chosen.length > 1 ? [...links, clear] : links),
  );
}

/** Links that narrow the results down, each with how many there would be. Open where there is room beside the results. */
export function facets(view: View): HTMLDetailsElement | undefined {
  const groups = filterKeys.flatMap((key) => {
    const values = view.answer.facets[key].filter(({ count, selected }) => count > 0 || selected);
    return values.length === 0 ? [] : [group(view, key, values)];
  });
  if (groups.length === 0) return undefined;
  const open = matchMedia('(width >= 60rem)').matches ? '' : undefined;
  return element(
    'details',
    { class: 'search-facets', open },
    element('summary', {}, view.texts('filters')),
    ...groups,
  );
}

function group(view: View, key: FilterKey, values: readonly FacetValue[]): HTMLElement {
  const links = values.map((value) => facetLink(view, key, value));
  const rest = links.slice(fewValues);
  return element(
    'div',
    {},
    element('h3', {}, view.texts(`filter.${key}`)),
    list(links.slice(0, fewValues)),
    ...(rest.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, view.texts('filters.more', { count: rest.length })),
            list(rest),
          ),
        ]),
  );
}

function facetLink(
  { request, texts, hanLanguage }: View,
  key: FilterKey,
  { value, label, count, selected }: FacetValue,
): HTMLAnchorElement {
  const href = addressWith(request, { filters: toggleFilter(request.filters, key, value) });
  const amount = element('span', { class: 'count' }, new Intl.NumberFormat(texts.locale).format(count));
  const made = link(
    href,
    element('span', {}, ...inItsLanguage(label, hanLanguage)),
    selected ? { 'aria-current': 'true' } : {},
  );
  made.append(' ', amount);
  return made;
}

/** What a value is called: a facet knows it where there are results, the advanced form where there are none. */
function labelOf({ answer }: View, key: FilterKey, value: string): string {
  const facet = answer.facets[key].find((other) => other.value === value);
  const options = [...document.querySelectorAll<HTMLOptionElement>(`select[name=${key}] option`)];
  return facet?.label ?? options.find((option) => option.value === value)?.textContent ?? value;
}
