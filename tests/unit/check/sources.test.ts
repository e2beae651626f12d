import { describe, expect, it } from 'vitest';
import { append, found, foundInText, replace, type Changes } from '../../support/make-content.ts';

describe('what comes from elsewhere', () => {
  it('is quoted with its source, or refused', async () => {
    expect(await foundInText('> 電價調整。', 'md')).toEqual(['1:1 quote-without-source']);
    const quote = '<Quote name="甲報" url="https://a.example/" licence="own">\n\n> 電價調整。\n\n</Quote>';
    expect(await foundInText(quote, 'mdx')).toEqual([]);
    expect(await foundInText(quote.replace(' url="https://a.example/"', ''), 'mdx')).toEqual([
      '1:1 missing-property',
    ]);
  });

  it.each([
    ['in its place', '![電表](https://a.example/b.png)', '1:1'],
    ['by its name', '![電表][b]\n\n[b]: https://a.example/b.png', '3:1'],
  ])('is no picture on another site, %s', async (_how, text, place) => {
    expect(await foundInText(text, 'md')).toEqual([`${place} image-elsewhere`]);
  });

  const contact = 'pages/contact/index.zh-TW.md';
  const picture: Changes = {
    [contact]: append('\n![辦公室門口](door.png)\n'),
    'pages/contact/index.en.md': append('\n![The door of the office](door.png)\n'),
    'pages/contact/door.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  };

  it('is named beside a picture', async () => {
    expect(await found(picture)).toEqual([`${contact}:14:1 image-without-source`]);
    const sources = 'audience: [everyone]\nsources: [{ name: { zh-TW: 本處, en: Us }, licence: own }]\n';
    const withSource = (good: string): string =>
      `${good.replace('audience: [everyone]\n', sources)}\n![辦公室門口](door.png)\n`;
    expect(await found({ ...picture, [contact]: withSource })).toEqual([]);
  });

  it('has a link where its terms ask for one', async () => {
    const licences = append('- id: cited\n  name: { zh-TW: 引述, en: Cited }\n  needsLink: true\n');
    const cite = (url: string) => ({
      'licences.yaml': licences,
      'faqs/power-out/index.zh-TW.md': replace('    licence: own', `    licence: cited${url}`),
    });
    expect(await found(cite(''))).toEqual(['faqs/power-out/index.zh-TW.md:14:5 source-without-link']);
    expect(await found(cite('\n    url: https://a.example/'))).toEqual([]);
  });
});
