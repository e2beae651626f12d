import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Puts a document of some ten pages into each of these folders. The same folders give the same bytes. */
export function writeAttachments(content: string, folders: readonly string[]): void {
  for (const folder of folders) writeFileSync(join(content, folder, 'document.odt'), documentOf(folder));
}

/** An OpenDocument text. The folder's name stands in it, so that no two are the same. */
function documentOf(folder: string): Uint8Array {
  const paragraph = `<text:p>${`${folder} 申請用電請先備妥文件，到櫃檯辦理。`.repeat(8)}</text:p>`;
  const content =
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
    `xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${paragraph.repeat(30)}</office:text></office:body></office:document-content>`;
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
    },
    { mtime: '1980-01-01T00:00:00Z' },
  );
}
