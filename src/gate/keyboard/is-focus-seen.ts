import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { focusOn } from './act-on.ts';

/** How far around an element its focus may show, in pixels. */
const around = 60;

/** Whether the screen looks different around an element when it has the focus, however that is done. */
export async function isFocusSeen(page: Page, index: number): Promise<boolean> {
  await focusOn(page, index);
  const box = await page.evaluate(boxOfElement, index);
  const size = page.viewportSize();
  if (!box || !size) return true;
  const x = Math.max(0, box.x - around);
  const y = Math.max(0, box.y - around);
  const clip = {
    x,
    y,
    width: Math.min(size.width, box.x + box.width + around) - x,
    height: Math.min(size.height, box.y + box.height + around) - y,
  };
  if (clip.width < 1 || clip.height < 1) return true;
  const focused = decode(await page.screenshot({ clip }));
  await focusOn(page, -1);
  const resting = decode(await page.screenshot({ clip }));
  return focused.data.some((value, place) => value !== resting.data[place]);
}

/** Runs in the page: where an element is in the window; null where it is not drawn. */
function boxOfElement(index: number): { x: number; y: number; width: number; height: number } | null {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const element: unknown = Array.isArray(recorded) ? recorded[index] : undefined;
  if (!(element instanceof Element)) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
