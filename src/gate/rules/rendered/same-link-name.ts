import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { pageOf } from './same-address.ts';

/** Two links of one paragraph that are called the same and lead to two places. */
export const sameLinkName: Rule<RenderedPage> = {
  id: 'same-link-name',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.4', '2.4.9'],
  codes: ['HM1240400E', 'GN2320400E'],
  message: {
    zh: '同一段裡有兩個以上叫「{name}」的連結，卻連到不同的地方（這一個到 {address}）。只聽連結的人分不出來。請把目的地寫進連結文字。',
    en: 'Two links here are called “{name}” and lead to different places (this one to {address}). Who listens to the links cannot tell them apart. Say in each where it leads.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
  examples: {
    bad: [
      { html: '<p>今年的<a href="/form-a">申請表</a>和去年的<a href="/form-b">申請表</a>都可以用。</p>' },
      {
        lang: 'en',
        html: '<div><a href="/rates/home">Rates</a> for homes differ from <a href="/rates/shop">Rates</a> for shops.</div>',
      },
    ],
    good: [
      { html: '<p><a href="/form">申請表</a>填好後，<a href="/form#print">申請表</a>可以直接列印。</p>' },
      {
        html: '<ul><li>一月會議 <a href="/jan">紀錄</a></li><li>二月會議 <a href="/feb">紀錄</a></li></ul>',
      },
      {
        lang: 'en',
        html: '<p><a href="/rates/home">Home rates</a> differ from <a href="/rates/shop">shop rates</a>.</p>',
      },
    ],
  },
  check: (page) => {
    const groups = Map.groupBy(
      page
        .withRole('link')
        .filter(({ exposed, name, address }) => exposed && name !== '' && address !== undefined),
      (link) => `${String(contextOf(page, link).index)} ${link.name.toLowerCase().replace(/\s+/g, ' ')}`,
    );
    return [...groups.values()].flatMap((links) => {
      const targets = new Set(links.map(({ address = '' }) => pageOf(address)));
      return targets.size < 2
        ? []
        : links.map((link) => hitOn(page, link, { name: link.name, address: link.address ?? '' }));
    });
  },
};

/** What a screen reader can tell of where a link stands: its paragraph, item or cell. */
function contextOf(page: RenderedPage, link: RenderedElement): RenderedElement {
  return (
    page.closest(
      link,
      ({ tag, style, role }) =>
        ['p', 'li', 'td', 'th', 'dd', 'dt'].includes(tag) ||
        role === 'listitem' ||
        role === 'cell' ||
        !(style.display.startsWith('inline') || style.display === 'contents'),
    ) ?? link
  );
}
