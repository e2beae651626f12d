import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harmless, inspectFile, refused } from '../../../support/inspect-file.ts';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX with other parts: their texts by name, and the content types that are declared for them. */
function makeDocument(
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  declared = '',
  body = '<w:p/>',
): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${declared}</Types>`,
    ),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

const override = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="${type}"/>`;
const link = (type: string, target: string, mode = 'TargetMode="External"'): Uint8Array =>
  makeDocument({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="a" Type="${relationships}/${type}" Target="${target}" ${mode}/></Relationships>`,
  });
const inside = (type: string, target: string): Uint8Array => link(type, target, '');
const field = (...codes: string[]): string =>
  `<w:fldChar w:fldCharType="begin"/>${codes.map((code) => (code.startsWith('<') ? code : `<w:instrText>${code}</w:instrText>`)).join('')}<w:fldChar w:fldCharType="end"/>`;
const withBody = (body: string): Uint8Array => makeDocument({}, '', body);
const sheet = (xml: string): Uint8Array => makeDocument({ 'xl/a.xml': xml });

describe('a document of Office is refused for', () => {
  it.each<[string, Uint8Array, string]>([
    ['macros by their name', makeDocument({ 'word/vbaProject.bin': 'a' }), 'word/vbaProject.bin'],
    [
      'macros under another name',
      makeDocument(
        { 'word/picture.bin': 'a' },
        override('word/picture.bin', 'application/vnd.ms-office.vbaProject'),
      ),
      'word/picture.bin (application/vnd.ms-office.vbaProject)',
    ],
    [
      'macros by their extension',
      makeDocument(
        { 'word/a.dat': 'a' },
        '<Default Extension="DAT" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
      'vbaProject',
    ],
    ['macros by their relationship', inside('vbaProject', 'a.bin'), 'vbaProject'],
    [
      'a sheet of Excel 4 macros',
      makeDocument({ 'xl/a.xml': '<a/>' }, override('xl/a.xml', 'application/vnd.ms-excel.macrosheet+xml')),
      'macrosheet',
    ],
    [
      'an international one',
      makeDocument(
        { 'xl/a.xml': '<a/>' },
        override('xl/a.xml', 'application/vnd.ms-excel.intlmacrosheet+xml'),
      ),
      'intlmacrosheet',
    ],
    [
      'an object of another program',
      makeDocument(
        { 'word/a.bin': 'a' },
        override('word/a.bin', 'application/vnd.openxmlformats-officedocument.oleObject'),
      ),
      'oleObject',
    ],
    ['one by its relationship', inside('oleObject', 'embeddings/a.bin'), 'oleObject'],
    [
      'ActiveX',
      makeDocument({ 'word/a.xml': '<a/>' }, override('word/a.xml', 'application/vnd.ms-office.activeX+xml')),
      'activeX',
    ],
    ['ActiveX by its relationship', inside('control', 'activeX/a.xml'), 'control'],
    ['a page inside', inside('aFChunk', 'a.html'), 'aFChunk'],
    ['another file inside', inside('package', 'embeddings/a.exe'), 'package'],
    ['a template from elsewhere', link('attachedTemplate', 'https://a.example/a.dotm'), 'attachedTemplate'],
    ['one on a machine of the network', link('attachedTemplate', 'file://///a/b.dotm'), 'attachedTemplate'],
    ['one in codes', link('attached&#84;emplate', 'https://a.example/a.dotm'), 'attachedTemplate'],
    ['a picture from elsewhere', link('image', 'https://a.example/a.png'), 'image → https://a.example/a.png'],
    ['a frame from elsewhere', link('frame', 'https://a.example/'), 'frame'],
    ['a table from elsewhere', link('externalLinkPath', 'https://a.example/a.xlsx'), 'externalLinkPath'],
    ['an address that does not say it is outside', inside('image', '\\\\a\\b.png'), 'image'],
    ['a field of DDE', withBody(field('DDE cmd "a"')), 'DDE cmd'],
    ['one in pieces', withBody(field(' DD', 'EAUTO "a"')), 'DDEAUTO'],
    ['one in short', withBody('<w:fldSimple w:instr="DDEAUTO cmd a"/>'), 'DDEAUTO cmd a'],
    ['one in an inner field', withBody(field(field(' QUOTE 68 68 69 '), ' cmd "a"')), 'DDE cmd'],
    ['one under another prefix', withBody('<x:fldSimple x:instr="DDE a"/>'), 'DDE a'],
    ['a field that brings in a page', withBody(field('INCLUDETEXT "https://a.example/"')), 'INCLUDETEXT'],
    [
      'one in the foot of the pages',
      makeDocument({ 'word/footer1.xml': `<w:ftr>${field('DDE a')}</w:ftr>` }),
      'word/footer1.xml: DDE a',
    ],
    [
      'a link of DDE in a table',
      sheet('<externalLink><ddeLink ddeService="cmd"/></externalLink>'),
      '<ddeLink>',
    ],
    ['a formula of DDE', sheet("<c><f>cmd|'/c calc'!A0</f></c>"), "cmd|'/c calc'!"],
    ['a formula that asks a server', sheet('<c><f>WEBSERVICE(A1)</f></c>'), 'WEBSERVICE('],
    ['data that are asked for when it is opened', sheet('<connection refreshOnLoad="1"/>'), 'refreshOnLoad'],
    [
      'a click that starts a program',
      sheet('<a:hlinkClick action="ppaction://program?file=a"/>'),
      'ppaction:',
    ],
    [
      'macros in a document inside it',
      makeDocument({ 'word/embeddings/a.xlsx': makeDocument({ 'xl/vbaProject.bin': 'a' }) }),
      'word/embeddings/a.xlsx: xl/vbaProject.bin',
    ],
    [
      'a template in UTF-16',
      makeDocument({
        'word/_rels/a.rels': Buffer.from(
          `\uFEFF<Relationships><Relationship Type="${relationships}/attachedTemplate" Target="https://a.example/" TargetMode="External"/></Relationships>`,
          'utf16le',
        ),
      }),
      'attachedTemplate',
    ],
  ])('%s', async (_what, bytes, part) => {
    expect(await inspectFile('a.docx', bytes)).toEqual(refused('a.docx', 'active-attachment', part));
  });
});

describe('a document of Office is published with', () => {
  it.each<[string, Uint8Array]>([
    ['words', withBody('<w:p><w:r><w:t>DDEAUTO cmd | a ! b &lt;ddeLink&gt;</w:t></w:r></w:p>')],
    ['hyperlinks', link('hyperlink', 'https://a.example/')],
    ['pictures of its own', inside('image', 'media/a.png')],
    ['the template it was made with', link('attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm')],
    [
      'a type that no part has',
      makeDocument({}, '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'),
    ],
    ['a table of contents', withBody(field('TOC \\o "1-3"'))],
    ['a field that refers to a word', withBody(field('REF DDE'))],
    ['a picture that is in it', withBody(field('INCLUDEPICTURE "media/a.png"'))],
    ['formulas', sheet('<c><f>SUM(A1:A2)&amp;"|"&amp;B1</f></c>')],
    ['a click that goes on', sheet('<a:hlinkClick action="ppaction://hlinksldjump"/>')],
    [
      'a table behind a chart',
      makeDocument({
        'word/embeddings/a.xlsx': makeDocument(),
        'word/charts/_rels/a.rels': `<Relationships><Relationship Type="${relationships}/package" Target="../embeddings/a.xlsx"/></Relationships>`,
      }),
    ],
    ['a table that is shown as one', withBody('<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/>')],
  ])('%s', async (_what, bytes) => {
    expect(await inspectFile('a.docx', bytes)).toEqual(harmless);
  });
});

describe('a document of Office that cannot be looked through', () => {
  const deep = Array.from({ length: 5 }).reduce<Uint8Array>(
    (inner) => makeDocument({ 'word/embeddings/a.docx': inner }),
    makeDocument(),
  );

  it.each<[string, Uint8Array, string]>([
    ['with entities', sheet('<!DOCTYPE a><a/>'), 'DOCTYPE'],
    ['with documents in documents in documents', deep, 'too deeply nested'],
    ['that is cut off', makeDocument().subarray(0, -30), 'damaged'],
  ])('is not published: one %s', async (_what, bytes, why) => {
    expect(await inspectFile('a.docx', bytes)).toEqual(refused('a.docx', 'unjudged-attachment', why));
  });
});
