import type { CDPSession, Page } from 'playwright-core';
import { decodeAddress } from '../../shared/percent-encoding.ts';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import { focusedElement, focusOn } from './act-on.ts';
import { pressKeys } from './keys.ts';
import type { TabStop, Walk } from './walk.ts';

/** Follows the first link, where it leads to a place on the page, and sees where Tab goes from there. */
export async function trySkipLink(
  page: Page,
  session: CDPSession,
  rendered: RenderedPage,
  [first]: readonly TabStop[],
): Promise<Walk['skipLink']> {
  const link = first && rendered.elements[first.element];
  const fragment = /^#(.+)$/.exec(link?.attributes.href ?? '')?.[1];
  if (!link || fragment === undefined) return undefined;
  // An id may hold what looks like an escape: browsers look for it as it is written first (HTML, “select the indicated part”).
  const place = rendered.byId(fragment) ?? rendered.byId(decodeAddress(fragment));
  const target = place?.index ?? -1;
  await focusOn(page, link.index);
  await pressKeys(session, ['Enter']);
  const landed = await focusedElement(page);
  if (landed === target && target >= 0) return { element: link.index, target, next: target };
  await pressKeys(session, ['Tab']);
  return { element: link.index, target, next: await focusedElement(page) };
}
