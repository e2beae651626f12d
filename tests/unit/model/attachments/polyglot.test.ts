import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harmless, inspectFile, refused } from '../../../support/inspect-file.ts';
import { makeOpenDocument, makePdf } from '../../../support/make-files.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1);
const pdf = makePdf([[{ text: 'a', bottom: 700 }]]);
const archive = zipSync({ 'a.txt': strToU8('a') });
const odt = makeOpenDocument('text', '<text:p>a</text:p>');
const join = (...pieces: Uint8Array[]): Uint8Array => Buffer.concat(pieces);

describe('a file that is another one as well', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['a picture and an archive', 'a.png', join(png, archive), 'ZIP'],
    ['a picture and a PDF', 'a.png', join(png, pdf), 'PDF'],
    ['a PDF and an archive', 'a.pdf', join(pdf, archive), 'ZIP'],
    ['a document and another archive behind it', 'a.odt', join(odt, archive), 'ZIP'],
    ['a document and a PDF', 'a.odt', join(odt.subarray(0, 180), pdf, odt.subarray(180)), 'PDF'],
  ])('is refused: %s', async (_what, name, bytes, other) => {
    expect(await inspectFile(name, bytes)).toEqual(refused(name, 'polyglot-attachment', ` but ${other} too`));
  });

  it.each<[string, Uint8Array]>([
    ['a.png', png],
    ['a.pdf', pdf],
    ['a.odt', odt],
  ])('is published where it is one alone: %s', async (name, bytes) => {
    expect(await inspectFile(name, bytes)).toEqual(harmless);
  });
});

describe('a file with much before its beginning', () => {
  it.each<[string, Uint8Array]>([
    ['a.pdf', join(strToU8('a'.repeat(500)), pdf)],
    ['a.odt', join(strToU8('a'.repeat(500)), odt)],
  ])('is refused: %s', async (name, bytes) => {
    expect(await inspectFile(name, bytes)).toEqual(refused(name, 'file-type-unknown', 'nor any format'));
  });
});

describe('a text that programs take for something else', () => {
  it.each([
    ['a.txt', '%PDF-1.4\n1 0 obj\n', 'PDF'],
    ['a.txt', 'a\n%PDF-1.4\n1 0 obj\n', 'PDF'],
    ['a.txt', '{\\rtf1 a}', 'RTF'],
    ['a.csv', 'ID;PWXL;N;E\nC;Y1;X1;K1\nE\n', 'SYLK'],
    ['a.csv', 'MIME-Version: 1.0\nContent-Type: multipart/related\n', 'MHTML'],
    ['a.txt', '%!PS-Adobe-3.0\n', 'PostScript'],
    ['a.txt', 'PK\u0003\u0004 a', 'ZIP'],
  ])('is refused: %s that begins with %j', async (name, text, found) => {
    expect(await inspectFile(name, text)).toEqual(
      refused(name, 'file-type-mismatch', `it looks like ${found}`),
    );
  });

  it.each([
    ['a.txt', 'How to make a PDF: print the page.\n'],
    ['a.csv', 'ID;Product\n1;2\n'],
  ])('is published: %s with %j', async (name, text) => {
    expect(await inspectFile(name, text)).toEqual(harmless);
  });
});
