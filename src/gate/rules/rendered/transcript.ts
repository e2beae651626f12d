import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

const named =
  /transcript|text version|read (?:the )?(?:interview|speech|text)|in writing|逐字稿|文字稿|文字版|文字內容|影片內容|聽打稿|講稿|對白/i;

/** Whether a medium has a transcript that is called one: a link, heading or part beside it, or what describes it. */
export function hasTranscript(page: RenderedPage, medium: RenderedElement): boolean {
  const described = ['aria-describedby', 'aria-details']
    .flatMap((name) => (medium.attributes[name] ?? '').split(/\s+/))
    .flatMap((id) => page.byId(id) ?? []);
  if (described.length > 0) return true;
  return page
    .withRole('link', 'button', 'heading')
    .concat(page.withTag('summary'))
    .some((element) => element.exposed && element.visible && named.test(element.name || page.text(element)));
}
