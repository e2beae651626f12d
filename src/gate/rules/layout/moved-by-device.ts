import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** A page that is steered by shaking or tilting the device. */
export const movedByDevice: Rule<RenderedPage> = {
  id: 'moved-by-device',
  engine: 'layout',
  severity: 'review',
  wcag: ['2.5.4'],
  codes: ['FA1250401E', 'GN1250400E'],
  message: {
    zh: '這個網頁會聽手機的搖晃或傾斜（{events}），找不到關掉它的設定。手會抖、或把平板固定在輪椅上的人無法使用。請提供一般按鈕，以及關閉體感的選項。',
    en: 'This page listens to the device being shaken or tilted ({events}), and no setting turns that off. People with a tremor, or with a tablet fixed to a wheelchair, cannot use it. Offer ordinary buttons and a way to turn it off.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/motion-actuation',
  examples: {
    bad: [
      {
        html: '<p>搖一搖看下一則公告</p><script>addEventListener("devicemotion", () => { document.title += "." })</script>',
      },
      {
        lang: 'en',
        html: '<p>Tilt to turn the page</p><script>window.ondeviceorientation = null; addEventListener("deviceorientation", () => { document.title += "." })</script>',
      },
    ],
    good: [
      {
        html: '<label><input type="checkbox"> 關閉體感操作</label><script>addEventListener("devicemotion", () => { document.title += "." })</script>',
      },
      {
        lang: 'en',
        html: '<p>Tilt your head to read.</p><script>addEventListener("resize", () => {})</script>',
      },
    ],
  },
  check: (page) => {
    const events = page.snapshot.pageListeners.filter((type) => /^device(?:motion|orientation)/.test(type));
    const canBeTurnedOff = page.elements.some(
      ({ focusable, name }) => focusable && /motion|tilt|shake|sensor|體感|動作|搖|傾斜|感應/iu.test(name),
    );
    return events.length > 0 && !canBeTurnedOff
      ? [{ selector: '', html: '', values: { events: events.join(', ') } }]
      : [];
  },
};
