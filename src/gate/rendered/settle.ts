import type { Page } from 'playwright-core';
import type { State } from './states.ts';

/** Lets a page that has come get into the state it is looked at in: fonts there, animations at rest, text enlarged. */
export async function settle(page: Page, { textZoom }: State): Promise<void> {
  await page.evaluate(waitForFonts);
  if (textZoom !== undefined) await page.evaluate(enlargeText, textZoom);
}

/** Runs in the page. A font that does not come in time is left out, as a browser would. */
async function waitForFonts(): Promise<void> {
  const patience = new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  await Promise.race([document.fonts.ready, patience]);
}

/** Runs in the page: enlarges every text, whatever unit its size is written in, as a browser’s text-only zoom does. */
function enlargeText(times: number): void {
  const sizes: [element: HTMLElement | SVGElement, size: number][] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    sizes.push([element, Number.parseFloat(getComputedStyle(element).fontSize)]);
  }
  for (const [element, size] of sizes) {
    element.style.setProperty('font-size', `${String(size * times)}px`, 'important');
  }
}
