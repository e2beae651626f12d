import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { harmless, inspectFile, refused } from '../../../support/inspect-file.ts';
import { packedPdf, plainPdf } from '../../../support/make-pdf-objects.ts';

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const action = '<< /Type /Catalog /OpenAction 2 0 R >>';

const active: [string, string[], string][] = [
  ['a script', [action, '<< /S /JavaScript /JS (app.alert(1)) >>'], '/JavaScript'],
  ['a script with a name in codes', [action, '<< /S /J#61vaScr#69pt /JS (a) >>'], '/JavaScript'],
  ['a script whose kind is an object of its own', [action, '<< /S 3 0 R >>', '/JavaScript'], '/JavaScript'],
  ['scripts of the document', ['<< /Names << /JavaScript << /Names [(a) 2 0 R] >> >> >>'], '/JavaScript'],
  [
    'a script behind a text with parentheses',
    ['<< /T (a \\( ( ) /S /GoTo) /S /JavaScript >>'],
    '/JavaScript',
  ],
  ['a program', ['<< /A << /S /Launch /F (a.exe) >> >>'], '/Launch'],
  ['another file', ['<< /A << /S /GoToR /F (\\\\\\\\a\\\\b.pdf) /D [0 /Fit] >> >>'], '/GoToR'],
  ['a file inside', ['<< /A << /S /GoToE /T << /R /C >> >> >>'], '/GoToE'],
  ['a form that is sent', ['<< /A << /S /SubmitForm /F (https://a.example/) >> >>'], '/SubmitForm'],
  ['data from elsewhere', ['<< /A << /S /ImportData /F (a.fdf) >> >>'], '/ImportData'],
  ['a film', ['<< /Subtype /RichMedia /RichMediaContent 2 0 R >>'], '/RichMedia'],
  ['a rendition', ['<< /S /Rendition /OP 0 >>'], '/Rendition'],
  ['a form of XFA', ['<< /AcroForm << /Fields [] /XFA [(template) 2 0 R] >> >>'], '/XFA'],
  ['embedded files', ['<< /Names << /EmbeddedFiles << /Names [(a) 2 0 R] >> >> >>'], '/EmbeddedFiles'],
  ['a file in a note', ['<< /Type /Filespec /F (a.exe) /EF << /F 2 0 R >> >>'], '/EF'],
  ['an address that opens by itself', [action, '<< /S /URI /URI (https://a.example/) >>'], '/OpenAction'],
  [
    'an address after a page',
    ['<< /OpenAction << /S /GoTo /D [2 0 R /Fit] /Next [3 0 R] >> >>', '<< >>', '<< /S /URI /URI (a) >>'],
    '/OpenAction',
  ],
  ['an action of a page', ['<< /Type /Page /AA << /O << /S /URI /URI (https://a.example/) >> >> >>'], '/AA'],
];

const plain: [string, string[]][] = [
  ['a page', [catalog, '<< /Type /Pages /Kids [] /Count 0 >>']],
  ['words about scripts', [catalog, '<< /Title (How /S /JavaScript and /AA << /O >> work) >>']],
  ['a name in a comment', [`${catalog} % /S /JavaScript`]],
  ['a page that is shown first', [action, '[3 0 R /Fit]', '<< /Type /Page >>']],
  ['a link', ['<< /Subtype /Link /A << /S /URI /URI (https://a.example/) >> >>']],
  ['a form without a program', ['<< /AcroForm << /Fields [2 0 R] >> >>', '<< /FT /Tx /T (Name) >>']],
  ['a font with a short name', ['<< /Font << /AA 2 0 R /EF 2 0 R >> >>', '<< /Type /Font /BaseFont /X >>']],
  [
    'lists of scripts and files with nothing in them',
    ['<< /JavaScript << /Names [] >> /EmbeddedFiles << /Names [] >> >>'],
  ],
];

describe('a PDF with its objects in the file', () => {
  it.each(active)('is refused for %s', async (_what, objects, part) => {
    expect(await inspectFile('a.pdf', plainPdf(objects))).toEqual(
      refused('a.pdf', 'active-attachment', part),
    );
  });

  it.each(plain)('is published with %s', async (_what, objects) => {
    expect(await inspectFile('a.pdf', plainPdf(objects))).toEqual(harmless);
  });
});

describe('a PDF with its objects packed in a stream', () => {
  it.each(active)('is refused for %s', async (_what, objects, part) => {
    expect(await inspectFile('a.pdf', packedPdf(objects))).toEqual(
      refused('a.pdf', 'active-attachment', part),
    );
  });

  it.each(plain)('is published with %s', async (_what, objects) => {
    expect(await inspectFile('a.pdf', packedPdf(objects))).toEqual(harmless);
  });

  it('is read to its end, wherever “endstream” stands in it', async () => {
    const objects = ['(endstream endobj)', '<< /S /JavaScript >>'];
    const stored = packedPdf(objects, { pack: (bytes) => deflateSync(bytes, { level: 0 }) });
    expect(await inspectFile('a.pdf', stored)).toEqual(refused('a.pdf', 'active-attachment', '/JavaScript'));
  });
});

it.each([
  ['in a text', `(5 0 obj << /S /JavaScript >> endobj)`],
  ['in a stream', '<< /Length 40 >>\nstream\n5 0 obj << /S /JavaScript >> endobj\nendstream'],
])('an object is found that a table of objects may point at %s', async (_where, object) => {
  expect(await inspectFile('a.pdf', plainPdf([object]))).toEqual(
    refused('a.pdf', 'active-attachment', '/JavaScript'),
  );
});

describe('a PDF that cannot be looked through', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'that is encrypted',
      packedPdf(['<< >>'], { pack: (bytes) => Buffer.from(bytes).reverse(), trailer: '/Encrypt 9 0 R' }),
      'encrypted',
    ],
    [
      'with a stream that is damaged',
      packedPdf(['<< >>'], { pack: (bytes) => Buffer.from(bytes) }),
      'damaged',
    ],
    ['with a stream in a way of its own', packedPdf(['<< >>'], { filter: '/LZWDecode' }), 'damaged'],
    ['with a stream that grows', packedPdf([`(${'a'.repeat(65 * 1024 * 1024)})`]), 'too large'],
    ['that is nested without end', plainPdf(['['.repeat(100_000)]), 'too deeply nested'],
    ['whose objects begin in each other', plainPdf(['9 0 obj ('.repeat(100_000)]), 'too large'],
  ])('is not published: one %s', async (_what, bytes, why) => {
    expect(await inspectFile('a.pdf', bytes)).toEqual(refused('a.pdf', 'unjudged-attachment', why));
  });

  it('is published with a warning where it is encrypted and its objects can be seen', async () => {
    expect(await inspectFile('a.pdf', plainPdf([catalog], '/Encrypt 9 0 R'))).toMatchObject({
      isPublished: true,
      file: 'disclosures/plan/a.pdf',
      rule: 'encrypted-attachment',
      severity: 'warning',
    });
  });
});
