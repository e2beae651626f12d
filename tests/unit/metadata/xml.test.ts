import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from '../../../src/metadata/xml.ts';

describe('xmlDocument', () => {
  it('escapes text and attributes', () => {
    const written = xmlDocument(element('a', { b: `<"&'>` }, '<c> & ]]>'));
    expect(written).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;&quot;&amp;&apos;&gt;">&lt;c&gt; &amp; ]]&gt;</a>\n',
    );
  });

  it('drops what XML cannot hold, and keeps rare characters', () => {
    expect(xmlDocument(element('a', {}, 'x\u0000\u0008\uFFFE\uD800y𠮷'))).toContain('<a>xy𠮷</a>');
  });

  it('keeps an attribute that says true', () => {
    expect(xmlDocument(element('a', { b: 'true' }))).toContain('<a b="true"/>');
  });
});
