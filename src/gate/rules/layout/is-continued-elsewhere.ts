import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

/** Whether a link or button that follows, or stands around it, gives the rest of a text that is cut short. */
export function isContinuedElsewhere(page: RenderedPage, element: RenderedElement): boolean {
  if (page.closest(element, ({ role }) => role === 'link' || role === 'button')) return true;
  const parent = page.parent(element);
  if (!parent) return false;
  const siblings = page.children(parent);
  const next = siblings[siblings.indexOf(element) + 1];
  if (!next) return false;
  return [next, ...page.descendants(next).slice(0, 3)].some(
    ({ role, visible }) => visible && (role === 'link' || role === 'button'),
  );
}
