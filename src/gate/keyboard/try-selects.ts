import type { CDPSession, Page } from 'playwright-core';
import type { PageEvents } from '../rendered/page-events.ts';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import { focusOn } from './act-on.ts';
import { pressKeys } from './keys.ts';
import type { Walk } from './walk.ts';

const most = 4;

/** Chooses the next option of each select, as an arrow key does, and sees whether the page leaves. */
export async function trySelects(
  page: Page,
  session: CDPSession,
  rendered: RenderedPage,
  { navigations, windows }: PageEvents,
): Promise<Walk['leavingSelects']> {
  const leaving = [];
  const selects = rendered.elements.filter(
    ({ tag, visible, tabbable }) => tag === 'select' && visible && tabbable,
  );
  for (const { index } of selects.slice(0, most)) {
    const before = [navigations.length, windows.length] as const;
    await focusOn(page, index);
    await pressKeys(session, ['ArrowDown']);
    await page.waitForTimeout(40);
    const address = navigations[before[0]] ?? windows[before[1]];
    if (address !== undefined) leaving.push({ element: index, address });
  }
  return leaving;
}
