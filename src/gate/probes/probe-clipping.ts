import type { Page } from 'playwright-core';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import type { Probes } from '../rendered/snapshot.ts';
import { findClipped } from './find-clipped.ts';
import { spaceText } from './space-text.ts';

/** Zooms the page to 200 %, then spaces its text as WCAG 1.4.12 lets readers do, and looks what is cut off. */
export async function probeClipping(
  page: Page,
  rendered: RenderedPage,
  cutsInSomeWindows: boolean,
): Promise<Probes> {
  if (!cutsInSomeWindows && !rendered.elements.some(mayClip)) {
    return { clippedWhenZoomed: [], clippedWhenSpaced: [] };
  }
  const usual = rendered.snapshot.viewport;
  // A window of half the width, since a page zoomed to 200 % has half as many CSS pixels.
  await page.setViewportSize({
    width: Math.round(usual.width / 2),
    height: Math.round(usual.height / 2),
  });
  const clippedWhenZoomed = await page.evaluate(findClipped);
  await page.setViewportSize(usual);
  const before = new Set(await page.evaluate(findClipped));
  await page.evaluate(spaceText, true);
  const spaced = await page.evaluate(findClipped);
  await page.evaluate(spaceText, false);
  return { clippedWhenZoomed, clippedWhenSpaced: spaced.filter((index) => !before.has(index)) };
}

/** Most pages have no box that could cut text off, and are spared the rest. */
function mayClip({ visible, style, tag }: RenderedPage['elements'][number]): boolean {
  return (
    visible &&
    tag !== 'html' &&
    tag !== 'body' &&
    [style['overflow-x'], style['overflow-y']].some((flow) => flow === 'hidden' || flow === 'clip')
  );
}
