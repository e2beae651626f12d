import type { SearchRequest } from '../answer.ts';
import { filterKeys } from '../filters.ts';

/** Shows a request in the search box and in the advanced form, so that a reader goes on from it. */
export function fillForms({ query, filters, sort, size }: SearchRequest): void {
  setField('q', query);
  setField('all', query);
  setField('sort', sort);
  setField('size', String(size));
  for (const key of filterKeys) setField(key, filters[key][0] ?? '');
}

/** Sets the fields of a name, wherever they stand; a choice that has no such value stays as it is. */
function setField(name: string, value: string): void {
  for (const field of document.querySelectorAll(`main [name="${name}"]`)) {
    if (field instanceof HTMLInputElement) field.value = value;
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) {
      field.value = value;
    }
  }
}
