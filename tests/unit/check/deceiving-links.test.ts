import { describe, expect, it } from 'vitest';
import { diagnosticsOf, append, foundInText, replace, found } from '../../support/make-content.ts';

describe('a link whose text is another address than its own', () => {
  it.each([
    ['another site', '[https://a.example](https://b.example/)'],
    ['another site among words', '[請看 https://a.example/ 的說明](https://b.example/)'],
    ['another site in Chinese', '[https://用電.example/](https://b.example/)'],
    ['a name without its scheme', '[www.a.example](https://b.example/)'],
    ['a bare name', '[a.gov.tw](https://b.example/)'],
    ['a bare name with a path', '[a.com/b](https://b.example/)'],
    ['a name in bold', '[**a.gov.tw**](https://b.example/)'],
    ['a name that only ends alike', '[a.gov.tw](https://evila.gov.tw/)'],
    ['a name that only begins alike', '[a.gov.tw](https://a.gov.tw.b.example/)'],
    ['a page of this site', '[https://a.example/ 停電](/faqs/power-out/)'],
    ['a mailbox', '[a@office.example](mailto:b@office.example)'],
    ['a mailbox, and leads to a site', '[a@office.example](https://office.example/)'],
    ['a telephone number', '[1911](tel:1912)'],
    ['a long telephone number', '[(049) 222-2141](tel:0492222142)'],
  ])('is refused at its place when the text is %s', async (_what, text) => {
    expect(await foundInText(`看 ${text}`, 'md')).toEqual(['1:3 link-text-elsewhere']);
  });

  it('is refused when the address stands below', async () => {
    expect(await foundInText('[https://a.example][b]\n\n[b]: https://b.example/', 'md')).toEqual([
      '1:1 link-text-elsewhere',
    ]);
  });

  it('is a warning when only the page is another', async () => {
    const file = 'faqs/power-out/index.en.md';
    const diagnostics = await diagnosticsOf({
      [file]: append('\n[https://a.example/b](https://a.example/c)\n'),
    });
    expect(diagnostics).toMatchObject([
      { rule: 'link-text-other-page', severity: 'warning', file, line: 11 },
    ]);
  });

  it.each([
    '<https://a.example/b?c=d>',
    'https://a.example/b 與 www.a.example 與 a@a.example',
    '[https://a.example](https://a.example/b)',
    '[https://a.example/b/…](https://a.example/b/c/d)',
    '[a.gov.tw](https://www.a.gov.tw/)',
    '[a.gov.tw](https://law.a.gov.tw/b)',
    '[http://a.example/](https://a.example/)',
    '[https://office.example/faqs/power-out/ 停電](/faqs/power-out/)',
    '[https://office.example/zh-TW/ 停電](/faqs/power-out/)',
    '[a.b.gz](https://b.example/)',
    '[readme.md](https://b.example/)',
    '[1.2.3](https://b.example/)',
    '[A@a.example](mailto:a@a.example?subject=b)',
    '[(049) 222-2141 轉 5](tel:+886492222141)',
    '[1911](tel:1911)',
    '[打電話](tel:1911)',
    '[1911](https://b.example/)',
  ])('is told from one that says where it leads: %s', async (text) => {
    expect(await foundInText(text, 'md')).toEqual([]);
  });
});

describe('the address of a link that leads elsewhere than it reads', () => {
  it.each([
    ['with an account', '[官網](https://a.gov.tw@b.example/)', 'address-with-account'],
    ['with a password', '[官網](https://a:b@c.example/)', 'address-with-account'],
    ['with two alphabets', '[官網](https://аpple.example/)', 'mixed-alphabets'],
    ['with two alphabets by a number', '[官網](https://&#x430;pple.example/)', 'mixed-alphabets'],
    ['without slashes', '[官網](https:b.example)', 'bad-address'],
    ['with one slash', '[官網](https:/b.example)', 'bad-address'],
    ['with a port that is none', '[官網](https://b.example:99999/)', 'bad-address'],
    ['with a blank', '[官網](<https://b.example/a b>)', 'bad-address'],
    ['as a definition', '[官網][b]\n\n[b]: https://a@b.example/', 'address-with-account', '3:1'],
  ])('is refused at its place: %s', async (_how, text, rule, place = '1:1') => {
    expect(await foundInText(text, 'md')).toEqual([`${place} ${rule}`]);
  });

  it('is refused in a component', async () => {
    const quote = (url: string): string => `<Quote name="甲" url="${url}" licence="own">\n\n字。\n\n</Quote>`;
    expect(await foundInText(quote('https://a@b.example/'), 'mdx')).toEqual(['1:1 address-with-account']);
    expect(await foundInText(quote('https:b.example'), 'mdx')).toEqual(['1:1 bad-property']);
    expect(await foundInText(quote('https://b.example/'), 'mdx')).toEqual([]);
  });

  it.each([
    '[官網](https://пример.рф/)',
    '[官網](https://電力abc.example/)',
    '[官網](https://b.example/a@b)',
  ])('is told from one in another language: %s', async (text) => {
    expect(await foundInText(text, 'md')).toEqual([]);
  });
});

it('does not guess where the site is while that is not known', async () => {
  const changes = {
    'site.yaml': replace('https://office.example/', 'null'),
    'faqs/power-out/index.en.md': append('\n[https://office.example/ outage](/faqs/power-out/)\n'),
  };
  expect(await found(changes)).toEqual(['site.yaml:4:6 pending-fact']);
});
