import type { Page } from 'playwright-core';

/** How long a page with a clockwork is watched at most, in milliseconds. */
const longest = 2500;

/** Elements whose text changed more than once without anybody touching the page (see rendered/record-changes.ts). */
export async function listenForChanges(page: Page, beat: number): Promise<number[]> {
  if (beat > longest / 2) return [];
  await page.waitForTimeout(Math.min(beat * 3 + 100, longest));
  return page.evaluate(changedTexts);
}

/** Runs in the page, before any of our own work sets timers: how soon its scripts want to be called again. */
export function shortestPause(): number {
  const recorder: unknown = Reflect.get(window, '__mingbaiChanges');
  const found: unknown = typeof recorder === 'function' ? Reflect.apply(recorder, window, []) : {};
  const shortest: unknown = typeof found === 'object' && found ? Reflect.get(found, 'shortest') : Infinity;
  // Infinity does not survive the way out of the page as a number everywhere.
  return typeof shortest === 'number' && Number.isFinite(shortest) ? shortest : 1e9;
}

/** Runs in the page: the places of the elements whose text changed again and again, where a reader sees it. */
function changedTexts(): number[] {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const elements: unknown[] = Array.isArray(recorded) ? recorded : [];
  const recorder: unknown = Reflect.get(window, '__mingbaiChanges');
  const found: unknown = typeof recorder === 'function' ? Reflect.apply(recorder, window, []) : {};
  const changed: unknown = typeof found === 'object' && found ? Reflect.get(found, 'changed') : [];
  if (!Array.isArray(changed)) return [];
  return changed.flatMap((element: unknown) => {
    const isSeen =
      element instanceof HTMLElement &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.innerText.trim() !== '';
    const place = elements.indexOf(element);
    return isSeen && place >= 0 ? [place] : [];
  });
}
