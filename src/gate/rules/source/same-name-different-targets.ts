import type { Rule } from '../../rule.ts';
import type { OutlinedLink } from '../../source/page-outline.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const sameNameDifferentTargets: Rule<SourcePage> = {
  id: 'same-name-different-targets',
  engine: 'source',
  severity: 'review',
  wcag: ['2.4.9'],
  // WCAG asks for it at AAA, and graders at every level: a list of links by a screen reader shows the names only.
  level: 'best-practice',
  codes: [],
  message: {
    zh: '這一頁有好幾個連結都叫「{name}」，卻通往不同的地方（{first}、{second}），用報讀軟體列出連結時分不出來。請把各自的內容寫進連結。',
    en: 'Several links on this page are called “{name}” but lead to different places ({first}, {second}); in a list of links they cannot be told apart. Say in each where it leads.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only',
  check: (page) => {
    const links = page.outline.links.filter(({ name }) => name !== '');
    return [...Map.groupBy(links, ({ name }) => name.toLowerCase()).values()].flatMap((alike) => {
      const [first] = alike;
      const second = first && alike.find((link) => !leadsToSame(page, first, link));
      const element = second && page.elements[second.index];
      return element
        ? [page.hitAt(element, { name: second.name, first: first.address, second: second.address })]
        : [];
    });
  },
  examples: {
    bad: [
      {
        html: '<ul><li>申請用電，<a href="/apply/">說明</a></li><li>終止用電，<a href="/end/">說明</a></li></ul>',
      },
      {
        lang: 'en',
        html: '<p><a href="/a.html?year=114">Report</a> and <a href="/a.html?year=115">report</a></p>',
      },
    ],
    good: [
      { html: '<p><a href="/apply/">申請用電</a>、<a href="/end/">終止用電</a></p>' },
      { lang: 'en', html: '<p><a href="/apply/">Apply</a>, or <a href="apply/index.html">apply</a></p>' },
    ],
  },
};

/** Whether two links lead to one place, or to files with the same text. */
function leadsToSame(page: SourcePage, first: OutlinedLink, second: OutlinedLink): boolean {
  if (addressOf(first) === addressOf(second)) return true;
  if (!first.isInside || !second.isInside || /[?#]/.test(`${first.address}${second.address}`)) return false;
  const text = textAt(page, first.target);
  return text !== undefined && text === textAt(page, second.target);
}

/** The place a link leads to, with query and fragment, `/index.html` being the same as `/`. */
function addressOf({ target, address, isInside }: OutlinedLink): string {
  const path = isInside ? target.replace(/\/(?:index\.html?)?$/, '') : target.replace(/[?#].*$/s, '');
  return `${path}${/[?#].*$/s.exec(address)?.[0] ?? ''}`;
}

function textAt({ site }: SourcePage, target: string): string | undefined {
  const file = site.page(target)?.file ?? target;
  return /\.html?$/.test(file) ? site.read(file) : undefined;
}
