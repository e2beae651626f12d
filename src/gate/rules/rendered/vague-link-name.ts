import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { isVague } from './vague-names.ts';

/** A link that says "here" or "more". */
export const vagueLinkName: Rule<RenderedPage> = {
  id: 'vague-link-name',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.4', '2.4.9'],
  codes: ['HM1240400E', 'HM1240403E', 'GN1240401E'],
  message: {
    zh: '連結「{name}」沒有說會到哪裡。用報讀軟體的人常只聽一串連結，就分不出來。請把連結文字改成目的地的名稱，例如「下載電價表」。',
    en: 'The link “{name}” does not say where it leads. Many blind readers listen to the links alone. Name the place it leads to, for example “Download the price list”.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G91',
  examples: {
    bad: [
      { html: '<p>停電通知單已經寄出，想看通知單請<a href="/notice">點此</a>。</p>' },
      { html: '<h2>節電活動</h2><p>今年抽獎名單公布了。</p><a href="/draw">詳細內容 »</a>' },
      { lang: 'en', html: '<p>The forms have moved. <a href="/forms">See more</a></p>' },
      { lang: 'en', html: '<p>For the map of branch offices, <a href="/map">tap here</a>.</p>' },
    ],
    good: [
      { html: '<p>停電通知單已經寄出，請看<a href="/notice">停電通知單</a>。</p>' },
      { html: '<a href="/draw" aria-label="詳細內容：抽獎名單">詳細內容</a>' },
      { lang: 'en', html: '<p>The <a href="/forms">application forms</a> have moved.</p>' },
      {
        lang: 'en',
        html: '<a href="/map">See more<span class="hidden-from-sight"> branch offices</span></a>',
      },
    ],
  },
  check: (page) =>
    page
      .withRole('link')
      .filter(
        ({ exposed, name, attributes }) =>
          exposed && attributes['aria-describedby'] === undefined && isVague('link', name),
      )
      .map((link) => hitOn(page, link, { name: link.name })),
};
