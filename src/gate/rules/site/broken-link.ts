import type { Rule } from '../../rule.ts';
import type { OutlinedLink } from '../../source/page-outline.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { SourceSite } from '../../source/source-site.ts';
import { siteHit } from './site-hit.ts';

export const brokenLink: Rule<SourceSite> = {
  id: 'broken-link',
  engine: 'site',
  severity: 'review',
  wcag: [],
  codes: [],
  message: {
    zh: '連結「{name}」所指的「{address}」不在網站裡（{count} 頁有這個連結）。請更正網址，或拿掉連結。',
    en: 'The link “{name}” leads to “{address}”, which is not on the site ({count} pages have it). Correct the address or remove the link.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
  check: (site) => {
    const broken = new Map<string, { page: SourcePage; link: OutlinedLink; pages: Set<string> }>();
    for (const page of site.pages)
      for (const link of page.outline.links) {
        if (!link.isInside || isThere(site, link.target)) continue;
        const known = broken.get(link.target);
        if (known) known.pages.add(page.path);
        else broken.set(link.target, { page, link, pages: new Set([page.path]) });
      }
    return [...broken.values()].map(({ page, link, pages }) =>
      siteHit(page, link, { name: link.name, address: link.address, count: pages.size }),
    );
  },
  examples: {
    bad: [
      { html: '<p><a href="/fees/">費用</a></p>' },
      {
        lang: 'en',
        html: '<p><a href="forms.html">Forms</a></p>',
        files: {
          '/form.html':
            '<!doctype html><html lang="en"><head><title>Form</title></head><body><p>One form</p></body></html>',
        },
      },
    ],
    good: [
      {
        html: '<p><a href="/fees/?year=115#top">費用</a> 與 <a href="https://www.gov.tw/">入口網</a></p>',
        files: {
          '/fees/index.html':
            '<!doctype html><html lang="zh-TW"><head><title>費用</title></head><body><p id="top">免費</p></body></html>',
        },
      },
      {
        lang: 'en',
        html: '<p><a href="forms">Forms</a>, <a href="mailto:desk@example.org">mail</a></p>',
        files: {
          '/forms.html':
            '<!doctype html><html lang="en"><head><title>Forms</title></head><body><p>One form</p></body></html>',
        },
      },
    ],
  },
};

function isThere(site: SourceSite, target: string): boolean {
  return site.files.has(target) || site.page(target) !== undefined;
}
