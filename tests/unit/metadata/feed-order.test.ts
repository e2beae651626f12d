import { beforeAll, describe, expect, it } from 'vitest';
import { calendars } from '../../../src/metadata/calendars.ts';
import { feeds } from '../../../src/metadata/feeds.ts';
import { byUpdate, newestUpdate, publishedItems } from '../../../src/metadata/published-items.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite, originalFile, translatedFile, type ContentFiles } from '../../support/make-site.ts';
import { noticeFiles } from '../../support/notices.ts';

/** A page that was changed on a day. */
function changed(slug: string, day: string, more = ''): ContentFiles {
  return {
    [`pages/${slug}/index.zh-TW.md`]: originalFile({ title: slug, more: `updated: ${day}\n${more}` }),
    [`pages/${slug}/index.en.md`]: translatedFile({ title: slug }),
  };
}

const now = new Date('2026-11-23T00:00:00Z');
let site: Site;
beforeAll(async () => {
  site = await makeSite({
    ...noticeFiles,
    ...changed('b', '2026-05-01'),
    ...changed('a', '2026-05-01'),
    ...changed('c', '2026-06-01'),
    ...changed('d', '2026-01-31'),
    ...changed('hidden', '2026-07-01', 'listed: false'),
    ...changed('sample', '2026-08-01', 'sample: true'),
    'notices/local/index.zh-TW.md': originalFile({
      title: '在地',
      more: 'type: event\nplace: 廟口\ntimes: [{ from: 2026-12-05 09:00, to: 2026-12-05 17:00 }]\nuntranslated: { en: 只有中文 }',
    }),
  });
});

function documentAt(path: string): string {
  return String([...feeds(site, now), ...calendars(site, now)].find((made) => made.path === path)?.body);
}

const tags = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'g'))].map(([, text]) => text);

describe('a feed', () => {
  it('has the newest change first, items of one day by their ids, no unlisted page and no sample', () => {
    const feed = documentAt('pages/feed.xml');
    expect(tags(feed, 'id').slice(1)).toEqual(
      ['c', 'a', 'b', 'contact', 'd'].map((slug) => `https://office.example/site/pages/${slug}/`),
    );
  });

  it('is as new as its newest item, not as one that it leaves out', () => {
    expect(tags(documentAt('pages/feed.xml'), 'updated')[0]).toBe('2026-06-01T00:00:00+08:00');
    expect(tags(documentAt('notices/feed.xml'), 'updated')[0]).toBe('2026-03-04T00:00:00+08:00');
  });

  it('has no category where an item has no keywords', () => {
    expect(documentAt('pages/feed.xml')).not.toContain('<category');
  });

  it('of a township names it, and the page that shows the same', () => {
    const feed = documentAt('en/notices/township/north/feed.xml');
    expect(feed).toContain('<title>Area A Power Office Website: Notices for North</title>');
    expect(feed).toContain('<subtitle>Notices for North and for the whole area.</subtitle>');
    expect(feed).toContain('<id>https://office.example/site/en/notices/township/north/feed.xml</id>');
    expect(feed).toContain(
      'rel="alternate" type="text/html" href="https://office.example/site/en/notices/township/north/"',
    );
  });

  it('of a site without items is as new as the day of the build', () => {
    const [empty] = feeds({ ...site, items: [] }, new Date('2026-11-22T17:00:00Z'));
    expect(tags(String(empty?.body), 'updated')).toEqual(['2026-11-23T00:00:00+08:00']);
  });
});

describe('a calendar', () => {
  const linesOf = (path: string) =>
    documentAt(path)
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n');

  it('has a name, who made it, and the language', () => {
    const lines = linesOf('en/notices/calendar.ics');
    expect(lines).toContain('PRODID:-//Mingbai//Notices//EN');
    expect(lines).toContain('NAME:Area A Power Office Website: Notices');
    expect(linesOf('notices/township/south/calendar.ics')).toContain('NAME:甲區服務處：南鄉的公告');
  });

  it('has of an event what it is and where, of an outage what is done', () => {
    const lines = linesOf('notices/calendar.ics');
    expect(lines.filter((line) => line.startsWith('LOCATION:'))).toEqual([
      'LOCATION:大廳',
      'LOCATION:廟口',
      'LOCATION:一路',
      'LOCATION:一路',
    ]);
    expect(lines.filter((line) => line.startsWith('DESCRIPTION:'))).toEqual([
      'DESCRIPTION:摘要。',
      'DESCRIPTION:摘要。',
      String.raw`DESCRIPTION:摘要。\n換線\n一路`,
      String.raw`DESCRIPTION:摘要。\n換線\n一路`,
    ]);
  });

  it('leaves out what does not stand in its language', () => {
    expect(linesOf('en/notices/calendar.ics').filter((line) => line.startsWith('UID:local'))).toEqual([]);
    expect(linesOf('notices/calendar.ics').filter((line) => line.startsWith('UID:local'))).toHaveLength(1);
  });
});

describe('the items that leave the site as data', () => {
  it('are all but samples, and know the day of their last change', () => {
    const items = publishedItems(site);
    expect(items.map(({ id }) => id)).not.toContain('pages/sample');
    expect(newestUpdate(items)).toBe('2026-07-01');
    expect(newestUpdate([])).toBeUndefined();
  });

  it('stand in no other order than that of their changes', () => {
    const items = publishedItems(site).filter(({ kind }) => kind === 'pages');
    const expected = ['hidden', 'c', 'a', 'b', 'contact', 'd'].map((slug) => `pages/${slug}`);
    expect(byUpdate(items, 'en').map(({ id }) => id)).toEqual(expected);
    expect(byUpdate(items.toReversed(), 'zh-TW').map(({ id }) => id)).toEqual(expected);
  });
});
