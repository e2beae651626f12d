import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

/**
 * Whether the keyboard can do what a click on an element does: it takes the focus, or something it stands in does by Tab or is
 * the label of a field; or it only listens for clicks on controls inside it.
 */
export function isOperable(page: RenderedPage, element: RenderedElement): boolean {
  const reached = page.closest(
    element,
    (candidate) =>
      candidate.tabbable ||
      (candidate === element && candidate.focusable) ||
      ['label', 'summary', 'option', 'select', 'button', 'a', 'area'].includes(candidate.tag) ||
      isPart(candidate.role),
  );
  return reached !== undefined || page.descendants(element).some(({ focusable }) => focusable);
}

/** Roles of parts of a widget, which move a focus of their own among them. */
function isPart(role: string | null): boolean {
  return role !== null && ['option', 'gridcell', 'treeitem', 'menuitem', 'row', 'tab'].includes(role);
}
