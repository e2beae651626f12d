import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

/**
 * Whether the keyboard can do what a click on an element does: it, or something it stands in, takes the focus or is
 * the label of a field; or it only listens for clicks on controls inside it.
 */
export function isOperable(page: RenderedPage, element: RenderedElement): boolean {
  const reached = page.closest(
    element,
    ({ focusable, tag, role }) =>
      focusable ||
      ['label', 'summary', 'option', 'select', 'button', 'a', 'area'].includes(tag) ||
      isPart(role),
  );
  return reached !== undefined || page.descendants(element).some(({ focusable }) => focusable);
}

/** Roles of parts of a widget, which move a focus of their own among them. */
function isPart(role: string | null): boolean {
  return role !== null && ['option', 'gridcell', 'treeitem', 'menuitem', 'row', 'tab'].includes(role);
}
