import type { Page } from 'playwright-core';
import { DeadlineError, type Deadline } from './deadline.ts';
import type { State } from './states.ts';

/** Lets a page that has come get into the state it is checked in: fonts there, text enlarged. */
export async function settle(page: Page, { textZoom }: State, deadline: Deadline): Promise<void> {
  await waitForFonts(page, deadline);
  if (textZoom !== undefined) await deadline.wait('page', page.evaluate(enlargeText, textZoom));
}

/** A font that does not come in time is left out, as a browser would. */
async function waitForFonts(page: Page, deadline: Deadline): Promise<void> {
  try {
    await deadline.wait('fonts', page.evaluate(fontsReady), 1);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
  }
}

/** Runs in the page. No timer of its own: those of the page are counted (record-changes.ts). */
async function fontsReady(): Promise<void> {
  await document.fonts.ready;
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
