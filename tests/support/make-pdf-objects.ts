import { deflateSync } from 'node:zlib';

/** A PDF of objects as they are written, the first of which is number 1. */
export function plainPdf(objects: readonly string[], trailer = ''): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return latin(`%PDF-1.7\n${body}trailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`);
}

/** How the objects are packed. */
interface Packing {
  filter?: string;
  pack?: (content: Uint8Array) => Uint8Array;
  trailer?: string;
}

/** The same objects in a packed object stream, as programs write them since PDF 1.5. */
export function packedPdf(
  objects: readonly string[],
  { filter = '/FlateDecode', pack = deflate, trailer = '' }: Packing = {},
): Uint8Array {
  let content = '';
  const pairs = objects.map((object, index) => {
    const pair = `${index + 1} ${content.length}`;
    content += `${object} `;
    return pair;
  });
  const header = `${pairs.join(' ')} `;
  const packed = pack(latin(header + content));
  return Buffer.concat([
    latin(
      `%PDF-1.7\n90 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${header.length} /Filter ${filter} /Length ${packed.length} >>\nstream\r\n`,
    ),
    packed,
    latin(
      `\nendstream\nendobj\n91 0 obj\n<< /Type /XRef /Root 1 0 R ${trailer} >>\nstream\n\nendstream\nendobj\n%%EOF\n`,
    ),
  ]);
}

function deflate(content: Uint8Array): Uint8Array {
  return deflateSync(content);
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
