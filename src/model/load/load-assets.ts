import { inspectAttachment, type Attachment } from '../attachments/inspect-attachment.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import type { SiteFile } from '../registries/site-file.ts';
import { readBytes, type Folder } from './list-files.ts';
import { folderAt } from './read-source.ts';
import { append } from '../../shared/append.ts';

/** Folder of pictures that belong to the whole site, such as the accessibility mark or an icon of the office's own. */
export const assetsFolder = 'assets';

/** Reads the site's own pictures; they obey the rules of attachments. */
export async function loadAssets(
  root: string,
  folder: Folder,
  siteFile: SiteFile,
): Promise<{ assets: Attachment[]; diagnostics: Diagnostic[] }> {
  const assets: Attachment[] = [];
  const diagnostics: Diagnostic[] = [];
  const files = folderAt(folder, assetsFolder)?.files ?? [];
  for (const file of files) {
    const bytes = readBytes(root, file);
    if (!bytes) {
      diagnostics.push(makeDiagnostic('unreadable-file', startOf(file)));
      continue;
    }
    const inspected = await inspectAttachment(file, bytes);
    append(diagnostics, inspected.diagnostics);
    if (inspected.attachment) assets.push(inspected.attachment);
  }
  const mark = siteFile.mark && `${assetsFolder}/${siteFile.mark.image}`;
  if (mark !== undefined && !files.includes(mark)) {
    diagnostics.push(
      makeDiagnostic('missing-file', startOf(mark), { values: { file: mark }, expected: mark }),
    );
  }
  return { assets, diagnostics };
}
