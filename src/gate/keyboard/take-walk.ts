import type { CDPSession, Page } from 'playwright-core';
import type { PageEvents } from '../rendered/page-events.ts';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import { pressKeys } from './keys.ts';
import { openDialogs } from './open-dialogs.ts';
import { isFocusSeen } from './is-focus-seen.ts';
import { readTabStops, readTouched, recordTabStops } from './record-tab-stops.ts';
import { tryButtons } from './try-buttons.ts';
import { trySelects } from './try-selects.ts';
import { tryShortcuts } from './try-shortcuts.ts';
import { trySkipLink } from './try-skip-link.ts';
import type { TabStop, Walk } from './walk.ts';

/** More stops than this are walked by nobody. */
const mostTabStops = 500;
/** Where each key needs a moment, fewer are pressed, with so many milliseconds between them. */
const mostSlowly = 40;
const pause = 25;
/** Looks that styles do not distinguish are compared pixel by pixel, at most so many on a page. */
const mostPixels = 6;

/** Walks through a page with the keyboard, then tries what it met. The page is not fit for anything else afterwards. */
export async function takeWalk(page: Page, rendered: RenderedPage, events: PageEvents): Promise<Walk> {
  const session = await page.context().newCDPSession(page);
  try {
    const tabbable = rendered.elements.filter((element) => element.tabbable && element.visible);
    await page.evaluate(
      recordTabStops,
      tabbable.slice(0, mostTabStops).map(({ index }) => index),
    );
    // A script that moves the focus by itself may need a moment for it.
    const isSwayed = rendered.elements.some(({ listeners }) =>
      listeners.some((type) => ['blur', 'focusout', 'focus', 'focusin'].includes(type)),
    );
    const before = departures(events).length;
    const { stops, end, trap, slips } = await walkThrough(page, session, tabbable.length, isSwayed);
    const leftOnFocus = departures(events).slice(before);
    const unseen = stops.filter(({ isShown, element }) => !isShown && element >= 0);
    for (const stop of unseen.slice(0, mostPixels)) stop.isShown = await isFocusSeen(page, stop.element);
    // What was not checked is not reported.
    for (const stop of unseen.slice(mostPixels)) stop.isShown = true;

    const skipLink = await trySkipLink(page, session, rendered, stops);
    return {
      rendered,
      stops,
      end,
      trap,
      slips,
      leftOnFocus,
      ...(skipLink ? { skipLink } : {}),
      buttons: await tryButtons(page, session, rendered),
      leavingSelects: await trySelects(page, session, rendered, events),
      shortcuts: await tryShortcuts(page, session, rendered),
      dialogs: await openDialogs(page, session, rendered),
    };
  } finally {
    await session.detach();
  }
}

/** The events by which a page left its reader. */
function departures({ navigations, windows, dialogs }: PageEvents): string[] {
  return [...navigations, ...windows, ...dialogs];
}

async function walkThrough(
  page: Page,
  session: CDPSession,
  expected: number,
  isSwayed: boolean,
): Promise<Pick<Walk, 'end' | 'trap' | 'slips'> & { stops: TabStop[] }> {
  const press = async (keys: readonly string[]): Promise<void> => {
    if (!isSwayed) {
      await pressKeys(session, keys);
      return;
    }
    for (const key of keys.slice(0, mostSlowly)) {
      await pressKeys(session, [key]);
      await page.waitForTimeout(pause);
    }
  };
  let presses = 0;
  // One round through the page and a little more; frames and media have stops of their own in them.
  for (const more of [expected + 2, 20, 60]) {
    const keys = Math.min(more, mostTabStops - presses);
    await press(Array.from({ length: keys }, () => 'Tab'));
    presses += keys;
    const round = firstRound(await page.evaluate(readTabStops));
    if (round.hasLeft) return { stops: round.stops, end: 'left', trap: [], slips: false };
    if (presses >= mostTabStops) return { stops: round.stops, end: 'cut', trap: [], slips: false };
  }
  const { stops } = firstRound(await page.evaluate(readTabStops));
  const circle = new Set(stops.slice(-20).map(({ element }) => element));
  // Into a frame nobody can see from here.
  if (circle.has(-1)) return { stops: unique(stops), end: 'cut', trap: [], slips: false };
  await page.evaluate(readTouched);
  const start = (await page.evaluate(readTabStops)).length;
  await press(['Escape', 'Tab', 'Tab', ...Array.from({ length: circle.size + 2 }, () => 'Shift+Tab'), 'Tab']);
  const after = (await page.evaluate(readTabStops)).slice(start + 1);
  if (after.some((stop) => stop === null || !circle.has(stop.element))) {
    return { stops: unique(stops), end: 'left', trap: [], slips: false };
  }
  const touched = await page.evaluate(readTouched);
  return {
    stops: unique(stops),
    end: 'trapped',
    trap: [...circle],
    slips: touched.some((index) => !circle.has(index)),
  };
}

/** The stops from the first entry into the page until Tab leads out of it again. */
function firstRound(stops: readonly (TabStop | null)[]): { stops: TabStop[]; hasLeft: boolean } {
  const start = stops.findIndex((stop) => stop !== null);
  if (start < 0) return { stops: [], hasLeft: true };
  const end = stops.findIndex((stop, place) => place > start && stop === null);
  const round = stops.slice(start, end < 0 ? undefined : end).filter((stop) => stop !== null);
  return { stops: end < 0 ? round : unique(round), hasLeft: end >= 0 };
}

function unique(stops: readonly TabStop[]): TabStop[] {
  const met = new Set<number>();
  return stops.filter(({ element }) => element < 0 || (!met.has(element) && met.add(element)));
}
