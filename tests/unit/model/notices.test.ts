import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/item.ts';
import { isArchived, lastDay } from '../../../src/model/notices/expiry.ts';
import { inTownship } from '../../../src/model/select-items.ts';
import { diagnosticsOf } from '../../support/make-content.ts';
import { makeSite } from '../../support/make-site.ts';
import { noticeFiles } from '../../support/notices.ts';

const front = `---
title: 公告
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
untranslated: { en: 只有中文 }
`;
const townships = '- { id: north, name: { zh-TW: 北鄉, en: North } }\n';

/** What is found in a notice with these lines: line among them, rule, and what was expected. */
async function foundIn(lines: readonly string[]): Promise<string[]> {
  const file = 'notices/one/index.zh-TW.md';
  const diagnostics = await diagnosticsOf({
    [file]: `${front}${lines.map((line) => `${line}\n`).join('')}---\n`,
    'townships.yaml': townships,
  });
  return diagnostics.map((diagnostic) => {
    expect(diagnostic.file).toBe(file);
    return `${String(diagnostic.line - front.split('\n').length + 1)} ${diagnostic.rule}: ${diagnostic.expected}`;
  });
}

describe('a notice', () => {
  it.each([
    [['type: news', 'expires: 115/12/31']],
    [['type: event', 'times: [{ from: 2026-12-01 09:00, to: 2026-12-01T17:30 }]', 'place: 大廳']],
    [
      [
        'type: outage',
        'townships: [north]',
        'times:',
        '  - { from: 民國115年12月1日 9:00, to: 民國115年12月1日 12:00 }',
        '  - { from: 2026-12-01 13:00, to: 2026-12-01 16:00 }',
        'branch: 甲區',
        'work: 換線',
        'scope: 一路',
      ],
    ],
  ])('is news, an event or an outage: %s', async (lines) => {
    expect(await foundIn(lines)).toEqual([]);
  });

  it('says what its type needs', async () => {
    expect(await foundIn(['type: news'])).toEqual(['1 needed-field: expires']);
    expect(await foundIn(['type: event'])).toEqual(['1 needed-field: times', '1 needed-field: place']);
    expect(await foundIn(['type: outage'])).toEqual(
      ['times', 'branch', 'work', 'scope'].map((field) => `1 needed-field: ${field}`),
    );
  });

  it.each([
    ['from: 2026-12-01 25:00, to: 2026-12-02 09:00', 'bad-moment'],
    ['from: 2026-12-01, to: 2026-12-02 09:00', 'bad-moment'],
    ['from: 2026-02-30 09:00, to: 2026-12-02 09:00', 'bad-moment'],
    ['from: 2026-12-01 09:00, to: 2026-12-01 09:00', 'wrong-order'],
  ])('has times there are, in their order: %s', async (time, rule) => {
    const [found] = await foundIn(['type: event', 'place: 大廳', `times: [{ ${time} }]`]);
    expect(found).toMatch(new RegExp(`^3 ${rule}: .+`));
  });

  it('has no third time, and no township nobody knows', async () => {
    const times = [1, 2, 3].map(
      (day) => `{ from: 2026-12-0${String(day)} 09:00, to: 2026-12-0${String(day)} 10:00 }`,
    );
    expect(await foundIn(['type: event', 'place: 大廳', `times: [${times.join(', ')}]`])).toEqual([
      '3 wrong-value: [ … ] ≤ 2',
    ]);
    expect(await foundIn(['type: news', 'expires: 2026-12-01', 'townships: [nord]'])).toEqual([
      '3 unknown-township: north',
    ]);
  });
});

describe('the archive', () => {
  it('takes a notice the day after its last', async () => {
    const notices = itemsOf((await makeSite(noticeFiles)).items, 'notices');
    const archivedOn = (day: string): string[] =>
      notices.filter((notice) => isArchived(notice, day)).map(({ slug }) => slug);
    expect(notices.map(({ slug, original }) => [slug, lastDay(original.data)])).toEqual([
      ['fair', '2026-12-02'],
      ['news', '2026-12-31'],
      ['outage', '2026-12-15'],
      ['past', '2026-11-01'],
      ['sample', '2026-12-20'],
    ]);
    expect(archivedOn('2026-12-02')).toEqual(['past']);
    expect(archivedOn('2026-12-03')).toEqual(['fair', 'past']);
  });

  it('leaves a township its own notices and those for everyone', async () => {
    const notices = itemsOf((await makeSite(noticeFiles)).items, 'notices');
    expect(inTownship(notices, 'south').map(({ slug }) => slug)).toEqual(['fair', 'news', 'past', 'sample']);
    expect(inTownship(notices, 'north').map(({ slug }) => slug)).toContain('outage');
  });
});
