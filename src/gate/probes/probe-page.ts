import type { Page } from 'playwright-core';
import type { PageEvents } from '../rendered/page-events.ts';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import type { Probes } from '../rendered/snapshot.ts';
import { findAnimatedImages } from './find-animated-images.ts';
import { findMoving } from './find-moving.ts';
import { listenForChanges } from './listen-for-changes.ts';
import { probeClipping } from './probe-clipping.ts';
import { probeContrast } from './probe-contrast.ts';
import { probeOrientation } from './probe-orientation.ts';
import { readStyleSheets } from './read-style-sheets.ts';

/** Does to a page what its readers may do, and writes down what becomes of it. It is left as it was. `beat` is how soon its own scripts want to be called again. */
export async function probePage(
  page: Page,
  rendered: RenderedPage,
  beat: number,
  events: PageEvents,
): Promise<Probes> {
  const movingOn = await page.evaluate(findMoving);
  const changedByThemselves = await listenForChanges(page, beat);
  const { shownByPointerOnly, turned, cutsInSomeWindows } = await page.evaluate(readStyleSheets);
  return {
    movingOn,
    animatedImages: await findAnimatedImages(rendered, events),
    changedByThemselves,
    shownByPointerOnly,
    turnedByOrientation: await probeOrientation(page, turned),
    contrastOnPicture: await probeContrast(page, rendered),
    ...(await probeClipping(page, rendered, cutsInSomeWindows)),
  };
}
