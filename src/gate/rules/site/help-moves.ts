import type { Rule } from '../../rule.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';

export const helpMoves: Rule<SourceSite> = {
  id: 'help-moves',
  engine: 'site',
  severity: 'review',
  wcag: ['3.2.6'],
  codes: [],
  message: {
    zh: '求助的連結「{name}」在這一頁的位置和其他頁（例如「{other}」）不同，需要幫忙的人會找不到。請每一頁放在同樣的地方。',
    en: 'The link to help “{name}” stands in another place here than on other pages (such as “{other}”), so people who need it do not find it. Put it in the same place on every page.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-help',
  check: (site) => {
    const places = site.pages.flatMap((page) => {
      const help = page.outline.links.filter(
        ({ name, address, navigation }) =>
          navigation !== undefined && !address.startsWith('#') && isHelp(name, address),
      );
      return [...Map.groupBy(help, ({ target }) => target).values()].flatMap((alike) => {
        const [link] = alike;
        const spots = new Set(alike.map(({ navigation }) => navigation ?? ''));
        return link ? [{ page, link, spots, key: `${page.outline.lang} ${link.target}` }] : [];
      });
    });
    return [...Map.groupBy(places, ({ key }) => key).values()].flatMap((alike) => {
      const [first] = alike;
      const others = alike.filter(({ spots }) => first && spots.isDisjointFrom(first.spots));
      return others.map(({ page, link }) =>
        siteHit(page, link, { name: link.name, other: first?.page.path ?? '' }),
      );
    });
  },
  examples: {
    bad: [
      {
        html: '<!doctype html><html lang="zh-TW"><head><title>首頁</title></head><body><header><a href="/contact/">聯絡我們</a></header></body></html>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><footer><a href="/contact/">聯絡我們</a></footer></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<nav aria-label="Main"><a href="tel:1911">Call 1911 for help</a></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><footer><a href="tel:1911">Call 1911 for help</a></footer></body></html>',
        },
      },
    ],
    good: [
      {
        html: '<nav aria-label="主選單"><a href="/contact/">聯絡我們</a></nav>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><nav aria-label="主選單"><a href="/contact/">聯絡我們</a></nav></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<p><a href="/contact/">Contact us</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="en"><head><title>Fees</title></head><body><footer><a href="/contact/">Contact us</a></footer></body></html>',
        },
      },
    ],
  },
};

function isHelp(name: string, address: string): boolean {
  return (
    /^(?:tel|mailto|sms):/i.test(address) ||
    /contact|help|support|feedback|聯絡|聯繫|客服|意見|諮詢|協助/i.test(name)
  );
}
