import { beforeAll, describe, expect, it } from 'vitest';
import { calendars } from '../../../src/metadata/calendars.ts';
import { feeds } from '../../../src/metadata/feeds.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite } from '../../support/make-site.ts';
import { noticeFiles } from '../../support/notices.ts';

const now = new Date('2026-11-23T00:00:00Z');
let site: Site;
beforeAll(async () => {
  site = await makeSite(noticeFiles);
});

function fileAt(path: string, at: Date = now): string {
  const found = [...calendars(site, at), ...feeds(site, at)].find((file) => file.path === path);
  return String(found?.body);
}

describe('a calendar', () => {
  it('has each time of an event or outage as an instant, told in its language', () => {
    const text = fileAt('en/notices/calendar.ics').replace(/\r\n[ \t]/g, '');
    expect(text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Fair', 'SUMMARY:Outage', 'SUMMARY:Outage']);
    expect(text.match(/^DTSTART:.*$/gm)).toEqual([
      'DTSTART:20261201T010000Z',
      'DTSTART:20261215T010000Z',
      'DTSTART:20261215T050000Z',
    ]);
    expect(text).toContain('DTEND:20261202T090000Z');
    expect(text).toContain('URL;VALUE=URI:https://office.example/site/en/notices/outage/');
    expect(text).toContain('DESCRIPTION:Summary.\\nNew line\\nFirst Road');
    expect(text.match(/^UID:.*$/gm)).toEqual([
      'UID:fair-1@office.example',
      'UID:outage-1@office.example',
      'UID:outage-2@office.example',
    ]);
  });

  it('has CRLF at the end of every line and a stamp that no clock changes', () => {
    const text = fileAt('notices/calendar.ics');
    expect(text.split('\r\n').some((line) => line.includes('\n'))).toBe(false);
    expect(new Set(text.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20260303T160000Z']));
    expect(fileAt('notices/calendar.ics', new Date('2026-11-24T00:00:00Z'))).toBe(text);
  });

  it('of a township leaves out what is elsewhere', () => {
    expect(fileAt('notices/township/south/calendar.ics')).not.toContain('outage');
    expect(fileAt('notices/township/north/calendar.ics')).toContain('outage-1@');
  });

  it('drops what is over', () => {
    expect(fileAt('notices/calendar.ics', new Date('2026-12-10T00:00:00Z'))).not.toContain('fair-1@');
  });
});

describe('a feed of notices', () => {
  it('leaves out what is over, samples, and for a township what is elsewhere', () => {
    const titles = (path: string): string[] =>
      [...fileAt(path).matchAll(/<entry>[^]*?<title>(.*?)<\/title>/g)].map(([, title = '']) => title);
    expect(titles('en/notices/feed.xml')).toEqual(['Fair', 'News', 'Outage']);
    expect(titles('en/notices/township/south/feed.xml')).toEqual(['Fair', 'News']);
  });
});
