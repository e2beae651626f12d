import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harmless, inspectFile, refused } from '../../../support/inspect-file.ts';

/** A text of OpenDocument, with other parts beside it. */
function makeText(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<?xml version="1.0"?><office:document-content>${body}</office:document-content>`),
  };
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

describe('an OpenDocument is refused for', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'an event that runs a macro',
      makeText('<script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:a.b"/>'),
      '<event-listener>',
    ],
    ['one under another prefix', makeText('<s:event-listener s:event-name="dom:load"/>'), '<event-listener>'],
    [
      'a click that starts a program',
      makeText('<presentation:event-listener presentation:action="execute" xlink:href="a.exe"/>'),
      '<event-listener>',
    ],
    ['a link that runs a macro', makeText('<text:a xlink:href="vnd.sun.star.script:a.b">c</text:a>'), '<a>'],
    [
      'one written in codes',
      makeText('<text:a xlink:href="vnd.sun.star.s&#99;ript:a.b">c</text:a>'),
      'vnd.sun.star.script:',
    ],
    [
      'a script in the text',
      makeText('<text:script script:language="JavaScript">a()</text:script>'),
      '<script>',
    ],
    ['data of DDE', makeText('<office:dde-source office:dde-application="cmd"/>'), '<dde-source>'],
    ['a connection of DDE', makeText('<text:dde-connection-decl office:name="a"/>'), '<dde-connection-decl>'],
    [
      'a formula of DDE',
      makeText('<table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;a&quot;;&quot;b&quot;)"/>'),
      'DDE(',
    ],
    ['an object of another program', makeText('<draw:object-ole xlink:href="./Object 1"/>'), '<object-ole>'],
    [
      'one that the manifest names',
      makeText('', {
        'META-INF/manifest.xml':
          '<manifest:manifest><manifest:file-entry manifest:full-path="a" manifest:media-type="application/vnd.sun.star.oleobject"/></manifest:manifest>',
      }),
      'application/vnd.sun.star.oleobject',
    ],
    ['a frame', makeText('<draw:floating-frame xlink:href="a.html"/>'), '<floating-frame>'],
    ['a picture from elsewhere', makeText('<draw:image xlink:href="https://a.example/b.png"/>'), '<image>'],
    [
      'a section from elsewhere',
      makeText('<text:section-source xlink:href="../a.odt"/>'),
      '<section-source>',
    ],
    ['a form that is sent', makeText('<form:form xlink:href="https://a.example/"/>'), '<form>'],
    [
      'a document that reloads',
      makeText('', { 'meta.xml': '<meta:auto-reload xlink:href="https://a.example/"/>' }),
      'meta.xml: <auto-reload>',
    ],
    ['Basic', makeText('', { 'Basic/Standard/a.xml': '<a/>' }), 'Basic/Standard/a.xml'],
    ['Basic of a part', makeText('', { 'Object 1/Basic/Standard/a.xml': '<a/>' }), 'Object 1/Basic'],
    ['scripts', makeText('', { 'Scripts/python/a.py': 'a' }), 'Scripts/python/a.py'],
    [
      'an event in a part',
      makeText('', { 'Object 1/content.xml': '<script:event-listener/>' }),
      'Object 1/content.xml',
    ],
  ])('%s', async (_what, bytes, part) => {
    expect(await inspectFile('a.odt', bytes)).toEqual(refused('a.odt', 'active-attachment', part));
  });
});

describe('an OpenDocument is published with', () => {
  it.each<[string, Uint8Array]>([
    ['links', makeText('<text:a xlink:href="https://a.example/">a</text:a><text:a xlink:href="../b.odt"/>')],
    ['a picture of its own', makeText('<draw:image xlink:href="Pictures/a.png"/>')],
    ['a chart', makeText('<draw:object xlink:href="./Object 1"/>', { 'Object 1/content.xml': '<a/>' })],
    ['formulas', makeText('<table:table-cell table:formula="of:=SUM([.A1:.A2])"/>')],
    [
      'an empty list of scripts',
      makeText('<office:scripts><office:script script:language="a"/></office:scripts>'),
    ],
    ['a form that is filled in', makeText('<form:form xlink:href="" form:name="a"/>')],
    [
      'words about events',
      makeText('<text:p>&lt;script:event-listener/&gt; DDE(a)</text:p><!-- <dde-source> -->'),
    ],
    ['a click that goes on', makeText('<presentation:event-listener presentation:action="next-page"/>')],
    ['its template', makeText('', { 'meta.xml': '<meta:template xlink:href="/C:/a.ott"/>' })],
  ])('%s', async (_what, bytes) => {
    expect(await inspectFile('a.odt', bytes)).toEqual(harmless);
  });
});

describe('an OpenDocument that cannot be looked through', () => {
  it.each<[string, Uint8Array, string]>([
    ['with entities', makeText('', { 'a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), 'DOCTYPE'],
    [
      'that is encrypted',
      makeText('', { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>' }),
      'encrypted',
    ],
    ['with a tag that never ends', makeText('', { 'a.xml': '<a b="' }), 'damaged'],
    ['with an element that never ends', makeText('', { 'a.xml': '<a><b></b>' }), 'damaged'],
    [
      'in an encoding of its own',
      makeText('', { 'a.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' }),
      'damaged',
    ],
    ['with two parts of one name', makeText('', { 'Content.xml': '<a/>' }), 'one name'],
    ['that grows', makeText('', { 'a.xml': ' '.repeat(65 * 1024 * 1024) }), 'too large'],
  ])('is not published: one %s', async (_what, bytes, why) => {
    expect(await inspectFile('a.odt', bytes)).toEqual(refused('a.odt', 'unjudged-attachment', why));
  });
});
