import { describe, expect, it } from 'vitest';
import { append, diagnosticsOf, found, replace, type Change } from '../../support/make-content.ts';

const faq = 'faqs/power-out/index.zh-TW.md';
const process = 'processes/transfer/index.zh-TW.mdx';

/** The content with another address of the site. */
function siteAt(url: string): Record<string, Change> {
  return { 'site.yaml': replace('https://office.example/', JSON.stringify(url)) };
}

describe('the address of the site', () => {
  it.each([
    ['a path that begins with another host', 'https://office.example//evil.example/', 'bad-site-address'],
    ['an empty step', 'https://office.example/a//b/', 'bad-site-address'],
    ['a step that leads up', 'https://office.example/a/../b/', 'bad-site-address'],
    ['a step that stays', 'https://office.example/./', 'bad-site-address'],
    ['a query', 'https://office.example/?a=b', 'bad-site-address'],
    ['a fragment', 'https://office.example/#a', 'bad-site-address'],
    ['letters that server files cannot have', 'https://office.example/處/', 'bad-site-address'],
    ['an account', 'https://user:pw@office.example/', 'address-with-account'],
    ['an empty account', 'https://@office.example/', 'address-with-account'],
    ['a port that is none', 'https://office.example:65536/', 'bad-address'],
    ['port 0', 'https://office.example:0/', 'bad-address'],
    ['another scheme', 'ftp://office.example/', 'bad-address'],
    ['a script', 'javascript://office.example/%0aalert(1)', 'bad-address'],
    ['no scheme', '//office.example/', 'bad-address'],
    ['a backslash', String.raw`https://office.example\evil.example/`, 'bad-address'],
    ['no slashes', 'https:office.example', 'bad-address'],
    ['one slash', 'https:/office.example/', 'bad-address'],
    ['three slashes', 'https:///office.example/', 'bad-address'],
    ['a blank', 'https://office.example/a b/', 'bad-address'],
    ['a blank after it', 'https://office.example/ ', 'bad-address'],
    ['a character that nobody sees', 'https://office\u00AD.example/', 'bad-address'],
    ['a host in percent signs', 'https://office%2eexample/', 'bad-address'],
    ['an empty part of its host', 'https://office..example/', 'bad-address'],
    ['two alphabets', 'https://оffice.example/', 'mixed-alphabets'],
  ])('is refused at its line with %s', async (_what, url, rule) => {
    expect(await found(siteAt(url))).toEqual([`site.yaml:4:6 ${rule}`]);
  });

  it.each([
    'https://office.example',
    'http://office.example:8080/a/b-c_d.e~f/',
    'https://用電.example/',
    'https://abc用電.example/',
    'https://[2001:db8::1]/',
  ])('is taken: %s', async (url) => {
    expect(await found(siteAt(url))).toEqual([]);
  });
});

it('refuses the same in every other address', async () => {
  const online = (url: string): Record<string, Change> => ({
    [process]: replace('https://office.example/apply', url),
  });
  expect(await found(online('https:office.example'))).toEqual([`${process}:11:9 bad-address`]);
  expect(await found(online('https://office.example@evil.example/'))).toEqual([
    `${process}:11:9 address-with-account`,
  ]);
  expect(await found(online('https://office.example/a@b?c=d@e#f@g'))).toEqual([]);
});

describe('a time zone', () => {
  const zone = (name: string): Record<string, Change> => ({
    'site.yaml': append(`timeZone: ${JSON.stringify(name)}\n`),
  });

  it.each(['Asia/Taipeii', 'UTC+8', '+08:00', 'asia/taipei', 'Taipei', '', ' ', '台北'])(
    'is refused at its line when it is none: %j',
    async (name) => {
      expect(await found(zone(name))).toEqual(['site.yaml:19:11 unknown-time-zone']);
    },
  );

  it('comes with the one that was meant', async () => {
    expect(await diagnosticsOf(zone('Asia/Taipeii'))).toMatchObject([{ suggestion: 'Asia/Taipei' }]);
    expect(await diagnosticsOf(zone('asia/taipei'))).toMatchObject([{ suggestion: 'Asia/Taipei' }]);
  });

  it.each(['Asia/Taipei', 'Asia/Kolkata', 'Asia/Calcutta', 'UTC', 'Etc/GMT+8'])(
    'is taken by any of its names: %s',
    async (name) => {
      expect(await found(zone(name))).toEqual([]);
    },
  );
});

describe('a day with a mistyped year', () => {
  it.each(['0100-01-01', '1849-12-31', '2200-01-01', '9999-12-31', '民國289年1月1日'])(
    'is refused at its line: %s',
    async (day) => {
      expect(await found({ [faq]: replace('reviewDue: 2027-03-31', `reviewDue: ${day}`) })).toEqual([
        `${faq}:8:12 date-out-of-range`,
      ]);
    },
  );

  it.each(['民國0年1月1日', '0000-00-00', '0000-01-01'])('is refused: %s', async (day) => {
    const [told] = await found({ [faq]: replace('reviewDue: 2027-03-31', `reviewDue: ${day}`) });
    expect(told).toMatch(/:8:12 (?:bad-date|date-out-of-range)$/);
  });

  it('comes with the day, where the year is one of the Republic', async () => {
    const changes = { [faq]: replace('reviewDue: 2027-03-31', 'reviewDue: 0116-03-31') };
    expect(await diagnosticsOf(changes)).toMatchObject([{ suggestion: '2027-03-31' }]);
  });

  it('is refused with an hour too', async () => {
    const notice = `---
title: 停電
summary: 停電時間。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
type: event
place: 本處
times: [{ from: 0115-05-01 09:00, to: 2026-05-01 10:00 }]
untranslated: { en: 只有中文。 }
---

停電。
`;
    expect(await found({ 'notices/a/index.zh-TW.md': notice })).toEqual([
      'notices/a/index.zh-TW.md:12:17 date-out-of-range',
    ]);
  });

  it('is not seen in the oldest and the newest day there is', async () => {
    const changes = { [faq]: replace('published: 2026-01-02', 'published: 1850-01-01') };
    expect(await found(changes)).toEqual([]);
    const law = { [faq]: replace('reviewDue: 2027-03-31', 'reviewDue: 2199-12-31') };
    expect((await found(law)).filter((told) => told.includes('date-out-of-range'))).toEqual([]);
  });
});

describe('a telephone number', () => {
  const phone = (number: string): Record<string, Change> => ({
    'departments.yaml': replace("phone: '1911'", `phone: ${JSON.stringify(number)}`),
  });

  it.each([
    '',
    '  ',
    '11',
    '請洽櫃檯',
    '049-2222141、049-2222142',
    '<b>1911</b>',
    '1911\nContact: a',
    '１９１１',
  ])('is refused at its line when it cannot be dialled: %j', async (number) => {
    expect(await found(phone(number))).toEqual(['departments.yaml:3:10 wrong-format']);
  });

  it.each([
    '110',
    '049-222-2141',
    '(049) 222-2141 轉 123',
    '（049）2222141',
    '+886 49 2222141',
    '049-2222141#5',
  ])('is taken as people write it: %s', async (number) => {
    expect(await found(phone(number))).toEqual([]);
  });
});

describe('a language', () => {
  it.each([
    ['of a country', 'jp'],
    ['by an old code', 'iw'],
    ['by a longer code than it has', 'eng'],
    ['in a region that is none', 'en-XQ'],
  ])('is refused at its line %s', async (_what, code) => {
    const changes = { 'site.yaml': replace('{ code: en,', `{ code: ${code},`) };
    expect(await found(changes)).toContain('site.yaml:7:13 wrong-format');
  });

  it.each([
    ['synonyms.yaml', 'fr:\n  - [a, b]\n', 'synonyms.yaml:1:1'],
    [
      'glossary.yaml',
      '- { term: 熱, renderings: { en: [heat], fr: [a] }, source: a }\n',
      'glossary.yaml:1:40',
    ],
  ])('that the site has not is refused in %s', async (file, text, place) => {
    expect(await found({ [file]: text })).toEqual([`${place} unknown-language`]);
  });
});

describe('a field of the site file', () => {
  it.each([
    ['an identifier with words', 'oid: 2.16.886.101', 'oid: 2.16.886 a', '8:46 wrong-format'],
    ['a label of blanks', 'label: English', 'label: " "', '7:24 missing-field'],
  ])('is refused at its line: %s', async (_what, from, to, told) => {
    expect(await found({ 'site.yaml': replace(from, to) })).toEqual([`site.yaml:${told}`]);
  });

  it.each([
    ['a repository that leads up', 'repository: ../site', 'wrong-format'],
    ['a branch that is an option', 'repository: a/b\n  branch: --force', 'wrong-format'],
    ['a folder that leads up', 'repository: a/b\n  folder: ../content', 'wrong-format'],
    ['a port that is none', 'repository: a/b\n  local: http://localhost:99999', 'wrong-format'],
    ['an open way to sign in', 'repository: a/b\n  signIn: http://login.example/', 'insecure-address'],
  ])('of the editor is refused: %s', async (_what, text, rule) => {
    const [told, ...others] = await diagnosticsOf({
      'site.yaml': append(`editor:\n  backend: gitlab\n  ${text}\n`),
    });
    expect([told?.rule, others]).toEqual([rule, []]);
  });
});

it('refuses a name too long for a folder', async () => {
  const changes = { 'audiences.yaml': append(`- { id: ${'a'.repeat(101)}, name: { zh-TW: 甲, en: A } }\n`) };
  expect(await found(changes)).toEqual(['audiences.yaml:3:9 too-long']);
});
