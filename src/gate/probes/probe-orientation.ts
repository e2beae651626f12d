import type { Page } from 'playwright-core';

/** Elements that stand upright in one orientation of the screen and lie on their side in the other. */
export async function probeOrientation(page: Page, candidates: readonly number[]): Promise<number[]> {
  const size = page.viewportSize();
  if (candidates.length === 0 || !size) return [];
  const before = await page.evaluate(anglesOf, candidates);
  await page.setViewportSize({ width: size.height, height: size.width });
  const after = await page.evaluate(anglesOf, candidates);
  await page.setViewportSize(size);
  return candidates.filter((_index, place) => {
    const turn = Math.abs((after[place] ?? 0) - (before[place] ?? 0)) % 180;
    return turn > 80 && turn < 100;
  });
}

/** Runs in the page: by how many degrees elements are turned, and 0 for what nobody sees. */
function anglesOf(indexes: readonly number[]): number[] {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const elements: unknown[] = Array.isArray(recorded) ? recorded : [];
  return indexes.map((index) => {
    const element = elements[index];
    if (!(element instanceof Element) || !element.checkVisibility()) return 0;
    const { transform, rotate } = getComputedStyle(element);
    const matrix = new DOMMatrix(transform === 'none' ? '' : transform);
    const ownTurn = rotate === 'none' ? 0 : Number.parseFloat(rotate.split(' ').at(-1) ?? '0');
    return (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI + ownTurn;
  });
}
