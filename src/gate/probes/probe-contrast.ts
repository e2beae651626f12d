import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import type { Probes, RenderedElement } from '../rendered/snapshot.ts';
import { textBlocks, type TextBlock } from '../rendered/text-block.ts';
import { contrast, parseColour, type Colour } from './colour.ts';

/** At most so many on a page: each costs a picture of the screen. */
const most = 6;

/** The contrast of text with the picture or gradient it stands on, measured on the screen without the text. */
export async function probeContrast(
  page: Page,
  rendered: RenderedPage,
): Promise<NonNullable<Probes['contrastOnPicture']>> {
  const found = [];
  for (const block of textBlocks(rendered)
    .filter((candidate) => standsOnPicture(rendered, candidate))
    .slice(0, most)) {
    const { element } = block;
    const colour = parseColour(element.style.color);
    if (!colour) continue;
    await page.evaluate(hideText, element.index);
    const x = Math.max(0, Math.min(...block.texts.map(({ box }) => box.x)));
    const y = Math.max(0, Math.min(...block.texts.map(({ box }) => box.y)));
    const width = Math.max(...block.texts.map(({ box }) => box.x + box.width)) - x;
    const height = Math.max(...block.texts.map(({ box }) => box.y + box.height)) - y;
    const isDrawn = width >= 1 && height >= 1 && y + height <= rendered.snapshot.document.height;
    const picture = isDrawn
      ? await page.screenshot({ clip: { x, y, width, height }, fullPage: true })
      : undefined;
    await page.evaluate(showText);
    if (!picture) continue;
    const ratio = contrastWith(colour, decode(picture));
    found.push({
      selector: rendered.selector(element),
      html: rendered.html(element),
      ratio,
      needed: neededFor(element),
    });
  }
  return found;
}

/** Large text, 24 pixels or 18.66 in bold, needs less (WCAG 1.4.3). */
function neededFor({ style }: RenderedElement): number {
  const size = Number.parseFloat(style['font-size']);
  return size >= 24 || (size >= 18.66 && Number(style['font-weight']) >= 700) ? 3 : 4.5;
}

/** Whether a picture lies between a text and the first plain colour behind it. */
function standsOnPicture(page: RenderedPage, { element, text }: TextBlock): boolean {
  if (text.length < 2) return false;
  const behind = page.closest(
    element,
    ({ style }) =>
      style['background-image'] !== 'none' || (parseColour(style['background-color'])?.alpha ?? 0) > 0.95,
  );
  return behind !== undefined && behind.style['background-image'] !== 'none';
}

/** The contrast that nine tenths of the picture's points have or surpass. */
function contrastWith(colour: Colour, { data, channels }: ReturnType<typeof decode>): number {
  const ratios = [];
  for (let place = 0; place + 2 < data.length; place += channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(place, place + 3);
    ratios.push(contrast(colour, { red, green, blue, alpha: 1 }));
  }
  ratios.sort((one, other) => one - other);
  return ratios[Math.floor(ratios.length / 10)] ?? 21;
}

/** Runs in the page: takes the letters of an element away, and leaves what is behind them. */
function hideText(index: number): void {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const element: unknown = Array.isArray(recorded) ? recorded[index] : undefined;
  if (!(element instanceof HTMLElement)) return;
  element.setAttribute('data-mingbai-hidden', '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '[data-mingbai-hidden], [data-mingbai-hidden] * { color: transparent !important; text-shadow: none !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page: undoes hideText. */
function showText(): void {
  document.querySelector('[data-mingbai-hidden]')?.removeAttribute('data-mingbai-hidden');
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}
