import { describe, expect, it } from 'vitest';
import { openSearchDescription } from '../../../src/metadata/opensearch.ts';
import { makeSite } from '../../support/make-site.ts';

describe('openSearchDescription', () => {
  it('tells a browser how to search the site, and where it is itself', async () => {
    expect(openSearchDescription(await makeSite(), 'zh-TW')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>甲區服務處</ShortName>
  <LongName>甲區電力服務處</LongName>
  <Description>用電的說明。</Description>
  <Url type="text/html" template="https://office.example/site/search/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="https://office.example/site/opensearch.xml"/>
  <Image type="image/svg+xml">https://office.example/site/favicon.svg</Image>
  <Language>zh-TW</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`);
  });

  it.each([
    ['Sixteen letters!', 'Sixteen letters!'],
    ['Sixteen letters! and', 'Sixteen letters!'],
    ['Sixteen letters and', 'Sixteen letters'],
    ['Sixteen lettersand more', 'Sixteen'],
    ['𠮷一二三四五六七八九十一二三四五', '𠮷一二三四五六七八九十一二三四五'],
    ['𠮷一二三四五六七八九十一二三四五六', '𠮷一二三四五六七八九十一二三四五'],
    ['a b', 'a b'],
  ])('cuts the short name %s between words to %s', async (name, short) => {
    const site = await makeSite();
    const renamed = { ...site, file: { ...site.file, shortName: { 'zh-TW': name } } };
    expect(openSearchDescription(renamed, 'zh-TW')).toContain(`<ShortName>${short}</ShortName>`);
  });
});
