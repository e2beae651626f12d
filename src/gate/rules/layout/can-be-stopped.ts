import type { RenderedPage } from '../../rendered/rendered-page.ts';

const stops =
  /暫停|停止|停下|播放|關閉動畫|隱藏|更新頻率|pause|stop|halt|freeze|hide|play|frequency|interval|turn off|disable|animation/iu;

/** Whether a page has a control whose name promises that it stops what moves or changes. */
export function canBeStopped(page: RenderedPage): boolean {
  return page.elements.some(
    ({ focusable, role, name }) => focusable && role !== null && role !== 'link' && stops.test(name),
  );
}
