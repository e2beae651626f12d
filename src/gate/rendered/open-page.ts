import type { Page } from 'playwright-core';
import { collect, type PackedSnapshot } from './collect.ts';
import { RenderedPage } from './rendered-page.ts';
import { styleProperties, type Snapshot } from './snapshot.ts';

/** More elements than this are no page for a reader; the rest is left out and the snapshot says so. */
const elementLimit = 60_000;

/** Takes the snapshot of a page that stands ready, with axe in it. */
export async function takeSnapshot(page: Page, path: string, state: string): Promise<RenderedPage> {
  const packed: unknown = JSON.parse(
    await page.evaluate(collect, { page: path, state, properties: styleProperties, limit: elementLimit }),
  );
  if (!isPacked(packed)) throw new Error('The page changed what was written down of it.');
  return new RenderedPage(unpack(packed));
}

/** It is our own writing that comes back, unless the page has put another `JSON` in its place. */
function isPacked(value: unknown): value is PackedSnapshot {
  return typeof value === 'object' && value !== null && 'elements' in value && 'styles' in value;
}

function unpack({ styles, elements, ...rest }: PackedSnapshot): Snapshot {
  return {
    ...rest,
    elements: elements.map((element) => {
      const style = styles[element.style];
      if (!style) throw new Error('The page changed what was written down of it.');
      return { ...element, style };
    }),
  };
}
