import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../serve/serve-folder.ts';
import { basePathOf } from '../../serve/build-marker.ts';
import { launchSealedBrowser } from '../browser/launch-browser.ts';
import { states } from '../rendered/states.ts';
import { SiteAddresses } from '../run/site-addresses.ts';
import type { FindingGroup } from './group-findings.ts';

/** A report with more pictures than this is too heavy to send to anyone. */
const most = 40;

/** How much of the page around the element a picture shows, and how large it may be, in CSS pixels. */
const margin = 80;
const largest = { width: 900, height: 500 };

/** Milliseconds for one page: a report waits for no page that hangs. */
const patience = 5000;

/** Pictures of barriers, the element outlined, as addresses an `<img>` can have; none where none could be taken. */
export async function takePictures(
  folder: string,
  groups: readonly FindingGroup[],
): Promise<Map<FindingGroup, string>> {
  const pictures = new Map<FindingGroup, string>();
  const wanted = groups.filter(({ selector }) => selector !== '').slice(0, most);
  if (wanted.length === 0) return pictures;
  const server = await serveFolder(folder, 0, basePathOf(folder));
  try {
    const addresses = new SiteAddresses(server.url);
    const browser = await launchSealedBrowser(addresses.origin);
    try {
      for (const group of wanted) {
        const picture = await takePicture(browser, group, addresses);
        if (picture) pictures.set(group, `data:image/jpeg;base64,${picture.toString('base64')}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return pictures;
}

async function takePicture(
  browser: Browser,
  { places, selector }: FindingGroup,
  addresses: SiteAddresses,
): Promise<Buffer | undefined> {
  const [place] = places;
  const state = states.find(({ id }) => place?.states.includes(id)) ?? states[0];
  if (!place || !state) return undefined;
  const { viewport, colorScheme } = state;
  const context = await browser.newContext({ viewport, colorScheme });
  try {
    const page = await context.newPage();
    await page.goto(addresses.urlOf(place.page), { timeout: patience });
    return await pictureOf(page, selector);
  } catch {
    // The page may hang, or the element be gone in this state: the words of the report stand without a picture.
    return undefined;
  } finally {
    await context.close();
  }
}

async function pictureOf(page: Page, selector: string): Promise<Buffer | undefined> {
  const element = page.locator(selector).first();
  const box = await element.boundingBox({ timeout: patience });
  if (!box || box.width === 0 || box.height === 0) return undefined;
  await element.evaluate((node) => {
    if (node instanceof HTMLElement || node instanceof SVGElement) node.style.outline = '4px solid #d4004b';
  });
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  return page.screenshot({
    fullPage: true,
    timeout: patience,
    type: 'jpeg',
    quality: 60,
    clip: {
      x,
      y,
      width: Math.min(largest.width, box.width + 2 * margin),
      height: Math.min(largest.height, box.height + 2 * margin),
    },
  });
}
