import type { PageEvents } from '../rendered/page-events.ts';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import type { Probes } from '../rendered/snapshot.ts';
import { animationOf } from './animated-image.ts';

/** Longer than this, a reader must be able to stop it (WCAG 2.2.2). */
const longestSeconds = 5;

/** Images of a page that move for longer than readers must bear. */
export async function findAnimatedImages(
  rendered: RenderedPage,
  { movingImages }: PageEvents,
): Promise<NonNullable<Probes['animatedImages']>> {
  const found = [];
  for (const { tag, visible, address, index } of rendered.elements) {
    if (tag !== 'img' || !visible || address === undefined) continue;
    const inside = /^data:image\/gif;base64,(.+)$/.exec(address)?.[1];
    const bytes = inside === undefined ? movingImages.get(address) : Buffer.from(inside, 'base64');
    const animation = bytes && animationOf(await bytes);
    if (animation && animation.seconds > longestSeconds)
      found.push({ element: index, frames: animation.frames });
  }
  return found;
}
