import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/metadata/feeds.ts';
import { textsOf } from '../../../src/i18n/texts-of.ts';
import type { KindId } from '../../../src/model/kinds/index.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite } from '../../support/make-site.ts';
import { someItems } from '../../support/office.ts';
import { wellFormed } from '../../support/well-formed.ts';

const now = new Date('2026-11-23T00:00:00Z');
let site: Site;
beforeAll(async () => {
  site = await makeSite(someItems);
});

describe('atomFeed', () => {
  it('has what RFC 4287 asks of a feed and of its entries', () => {
    expect(read('faqs', 'zh-TW')).toEqual({
      id: 'https://office.example/site/faqs/feed.xml',
      title: '甲區服務處：常見問答',
      subtitle: '最常被問的問題與答案。',
      updated: '2026-03-04T00:00:00+08:00',
      author: { name: '甲區電力服務處' },
      link: [
        { rel: 'self', type: 'application/atom+xml', href: 'https://office.example/site/faqs/feed.xml' },
        { rel: 'alternate', type: 'text/html', href: 'https://office.example/site/faqs/' },
      ],
      entry: [
        {
          id: 'https://office.example/site/faqs/power-out/',
          title: '停電了怎麼辦？',
          published: '2026-01-02T00:00:00+08:00',
          updated: '2026-03-04T00:00:00+08:00',
          link: [
            { rel: 'alternate', type: 'text/html', href: 'https://office.example/site/faqs/power-out/' },
          ],
          category: [{ term: '停電' }, { term: '故障' }],
          summary: '請打 1911 <24 小時> & 等候。',
        },
      ],
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': 'zh-TW',
    });
  });

  it('speaks the language of the feed and leaves out what is not translated', () => {
    expect(read('faqs', 'en')).toMatchObject({ entry: [{ title: 'What if the power is out?' }] });
    expect(read('disclosures', 'zh-TW')).toMatchObject({ entry: [{ title: '=統計' }] });
    expect(read('disclosures', 'en')).not.toHaveProperty('entry');
  });

  it('is dated even when it is empty', () => {
    expect(read('disclosures', 'en')).toMatchObject({ updated: '2026-05-06T00:00:00+08:00' });
  });
});

function read(kind: KindId, locale: string): unknown {
  const xml = atomFeed(site, textsOf(site, locale), kind, now);
  expect(wellFormed(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => ['entry', 'link', 'category'].includes(name),
  });
  const parsed: unknown = parser.parse(xml);
  return typeof parsed === 'object' && parsed && 'feed' in parsed ? parsed.feed : undefined;
}
