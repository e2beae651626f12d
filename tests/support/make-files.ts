import { strToU8, zipSync, type Zippable } from 'fflate';

/** A zip archive of texts by their names. */
export function makeArchive(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = strToU8(text);
  return zipSync(entries);
}

export function makeWord(body: string, notes = ''): Uint8Array {
  const wrap = (root: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="w" xmlns:mc="mc">${content}</w:${root}>`;
  return makeArchive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    ...(notes === '' ? {} : { 'word/footnotes.xml': wrap('footnotes', notes) }),
  });
}

export function makeOpenDocument(type: string, body: string, manifest = '<manifest:manifest/>'): Uint8Array {
  return makeArchive({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body>${body}</office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
  });
}

/** A piece of text and where it is printed, in points from the left and from the bottom. */
export interface Printed {
  text: string;
  left?: number;
  bottom: number;
  size?: number;
}

/** A PDF of a few pages, in a font that gives for each character its Unicode value. */
export function makePdf(pages: readonly (readonly Printed[])[], trailer = ''): Uint8Array {
  const unicode =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def ' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange ' +
    '1 beginbfrange <0020> <FFEF> <0020> endbfrange endcmap end end';
  const contents = pages.map((page) =>
    page
      .map(
        ({ text, left = 50, bottom, size = 12 }) =>
          `BT /F ${size} Tf ${left} ${bottom} Td <${hex(text)}> Tj ET`,
      )
      .join('\n'),
  );
  const firstPage = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    stream(unicode),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
      stream(content),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return strToU8(file);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}
