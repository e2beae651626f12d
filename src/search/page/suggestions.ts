import type { SearchSuggestion } from '../answer.ts';
import { addressWith, noFilters } from './address.ts';
import { element, link, type Child } from './element.ts';
import type { View } from './view.ts';

const kinds: readonly SearchSuggestion['kind'][] = [
  'did-you-mean',
  'without-filters',
  'without-word',
  'near-term',
];

/** Other queries worth trying, one line for each kind. */
export function suggestions({ answer, request, texts }: View): HTMLElement | undefined {
  const lines = kinds.flatMap((kind) => {
    const queries = answer.suggestions.filter((suggestion) => suggestion.kind === kind);
    if (queries.length === 0) return [];
    const links = queries.flatMap(({ query, total }, index): Child[] => [
      ...(index === 0 ? [] : [texts('separator')]),
      link(addressWith(request, kind === 'without-filters' ? { filters: noFilters } : { query }), query),
      ...(total === undefined ? [] : [' ', element('span', { class: 'count' }, `(${texts.count(total)})`)]),
    ]);
    return [
      element('p', { class: `search-suggestion search-${kind}` }, texts(`suggestion.${kind}`), ...links),
    ];
  });
  return lines.length === 0 ? undefined : element('div', { class: 'search-suggestions' }, ...lines);
}
