import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

/** Kinds of input that take what a person writes or picks; buttons and hidden ones do not. */
const noFields = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** The fields of a page: what a person fills in. */
export function fieldsOf(page: RenderedPage): RenderedElement[] {
  return page.elements.filter(
    ({ tag, attributes, role }) =>
      (tag === 'input' && !noFields.has((attributes.type ?? 'text').toLowerCase())) ||
      tag === 'select' ||
      tag === 'textarea' ||
      (tag !== 'input' && (role === 'textbox' || role === 'combobox' || role === 'searchbox')),
  );
}

/** The elements that name a field, visible or not. */
export function labelsOf(page: RenderedPage, field: RenderedElement): RenderedElement[] {
  const { id, 'aria-labelledby': names } = field.attributes;
  if (names !== undefined) return names.split(/\s+/).flatMap((name) => page.byId(name) ?? []);
  const around = page.closest(field, ({ tag }) => tag === 'label');
  const pointing = id === undefined ? [] : (labelsByTarget(page).get(id) ?? []);
  return around ? [...pointing, around] : pointing;
}

const labelCache = new WeakMap<RenderedPage, ReadonlyMap<string, RenderedElement[]>>();

function labelsByTarget(page: RenderedPage): ReadonlyMap<string, RenderedElement[]> {
  const found =
    labelCache.get(page) ?? Map.groupBy(page.withTag('label'), ({ attributes }) => attributes.for ?? '');
  labelCache.set(page, found);
  return found;
}

/** What a sighted person reads as the name of a field; empty where there is nothing to read. */
export function visibleLabel(page: RenderedPage, field: RenderedElement): string {
  return labelsOf(page, field)
    .map((label) => page.text(label))
    .join(' ')
    .trim();
}
