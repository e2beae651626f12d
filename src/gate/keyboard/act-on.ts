import type { Page } from 'playwright-core';

/** Gives an element the focus, by its place in the snapshot. */
export async function focusOn(page: Page, index: number): Promise<void> {
  await page.evaluate(focusElement, index);
}

/** Runs in the page. -1 takes the focus from whatever has it. */
function focusElement(index: number): void {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const element: unknown = Array.isArray(recorded) ? recorded[index] : undefined;
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The place in the snapshot of the element that has the focus; -1 for none. */
export async function focusedElement(page: Page): Promise<number> {
  return page.evaluate(() => {
    const recorded: unknown = Reflect.get(window, '__mingbaiElements');
    return Array.isArray(recorded) ? recorded.indexOf(document.activeElement) : -1;
  });
}
