import { originalFile, translatedFile, type ContentFiles } from './make-site.ts';

function notice(slug: string, title: string, facts: string, words = ''): ContentFiles {
  return {
    [`notices/${slug}/index.zh-TW.md`]: originalFile({ title: `${title}（中）`, more: facts }),
    [`notices/${slug}/index.en.md`]: translatedFile({ title, more: words }),
  };
}

/** Notices of every type in two townships, around 23 November 2026: one is past, one a sample. */
export const noticeFiles: ContentFiles = {
  'townships.yaml':
    '- { id: north, name: { zh-TW: 北鄉, en: North } }\n- { id: south, name: { zh-TW: 南鄉, en: South } }\n',
  ...notice('news', 'News', 'type: news\nexpires: 2026-12-31'),
  ...notice(
    'fair',
    'Fair',
    'type: event\nplace: 大廳\ntimes: [{ from: 2026-12-01 09:00, to: 2026-12-02 17:00 }]',
    'place: The hall',
  ),
  ...notice(
    'outage',
    'Outage',
    `type: outage
townships: [north]
branch: 甲區
work: 換線
scope: 一路
times:
  - { from: 2026-12-15 09:00, to: 2026-12-15 12:00 }
  - { from: 2026-12-15 13:00, to: 2026-12-15 16:00 }`,
    'branch: Area A\nwork: New line\nscope: First Road',
  ),
  ...notice('past', 'Past', 'type: news\nexpires: 2026-11-01'),
  ...notice(
    'sample',
    'Sample',
    'sample: true\ntype: event\nplace: 大廳\ntimes: [{ from: 2026-12-20 09:00, to: 2026-12-20 17:00 }]',
    'place: The hall',
  ),
};
