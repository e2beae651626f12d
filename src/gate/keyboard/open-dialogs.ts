import type { CDPSession, Page } from 'playwright-core';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import { focusOn } from './act-on.ts';
import { pressKeys } from './keys.ts';
import { readTabStops } from './record-tab-stops.ts';
import type { OpenedDialog } from './walk.ts';

const most = 4;

/** Presses what may open a dialog, and sees what becomes of the focus. */
export async function openDialogs(
  page: Page,
  session: CDPSession,
  rendered: RenderedPage,
): Promise<OpenedDialog[]> {
  const hasDialog = rendered.elements.some(
    ({ tag, role, attributes }) =>
      tag === 'dialog' ||
      role === 'dialog' ||
      role === 'alertdialog' ||
      /modal|lightbox|dialog|popup/i.test(attributes.class ?? ''),
  );
  if (!hasDialog) return [];
  const openers = rendered.elements.filter(
    ({ visible, tabbable, role, attributes, listeners }) =>
      visible &&
      tabbable &&
      (role === 'button' || attributes.href === '#') &&
      (attributes['aria-haspopup'] === 'dialog' ||
        attributes.command !== undefined ||
        listeners.includes('click') ||
        /modal|lightbox|dialog|popup/i.test(Object.values(attributes).join(' '))),
  );
  const dialogs: OpenedDialog[] = [];
  for (const { index } of openers.slice(0, most)) {
    await focusOn(page, index);
    await page.evaluate(rememberHidden);
    await pressKeys(session, ['Enter']);
    await page.waitForTimeout(30);
    const opened = await page.evaluate(lookForDialog);
    if (!opened) continue;
    const before = (await page.evaluate(readTabStops)).length;
    await pressKeys(
      session,
      Array.from({ length: opened.controls + 3 }, () => 'Tab'),
    );
    const stops = (await page.evaluate(readTabStops)).slice(before);
    const dialog = rendered.elements[opened.element];
    // Nowhere is by way of the browser's own bars, as Tab goes in a native dialog.
    const isKept = stops.every((stop) => {
      const element = rendered.elements[stop?.element ?? -1];
      return !element || rendered.closest(element, (around) => around === dialog) !== undefined;
    });
    await pressKeys(session, ['Escape']);
    await page.waitForTimeout(30);
    const isClosed = await page.evaluate(isDialogClosed);
    dialogs.push({
      opener: index,
      isModal: opened.isModal,
      takesFocus: opened.hasFocus,
      keepsFocus: isKept,
      closesOnEscape: isClosed,
    });
    // What stays open lies over the rest.
    if (!isClosed) break;
  }
  return dialogs;
}

/** Runs in the page: which dialogs are not to be seen yet. */
function rememberHidden(): void {
  const names =
    'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [class*=modal i], [class*=lightbox i], [class*=dialog i], [class*=popup i]';
  const hidden = [...document.querySelectorAll(names)].filter(
    (element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  Object.defineProperty(window, '__mingbaiHidden', { value: hidden, configurable: true });
}

/** Runs in the page: the dialog that has come up since, the outermost of them. */
function lookForDialog(): {
  element: number;
  isModal: boolean;
  hasFocus: boolean;
  controls: number;
} | null {
  const hidden: unknown = Reflect.get(window, '__mingbaiHidden');
  const candidates: unknown[] = Array.isArray(hidden) ? hidden : [];
  const opened = candidates.find(
    (element) =>
      element instanceof Element &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().height > 20,
  );
  if (!(opened instanceof Element)) return null;
  Object.defineProperty(window, '__mingbaiDialog', { value: opened, configurable: true });
  const { width, height } = opened.getBoundingClientRect();
  const coversAll =
    getComputedStyle(opened).position === 'fixed' &&
    width * height > window.innerWidth * window.innerHeight * 0.5;
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  return {
    element: Array.isArray(recorded) ? recorded.indexOf(opened) : -1,
    isModal:
      opened.matches(':modal') ||
      opened.getAttribute('aria-modal') === 'true' ||
      opened.querySelector('[aria-modal=true]') !== null ||
      coversAll,
    hasFocus: opened.contains(document.activeElement),
    controls: opened.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]').length,
  };
}

/** Runs in the page. */
function isDialogClosed(): boolean {
  const dialog: unknown = Reflect.get(window, '__mingbaiDialog');
  return (
    !(dialog instanceof Element) ||
    !dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}
