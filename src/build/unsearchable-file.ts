import { makeDiagnostic, startOf, type Diagnostic } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';
import type { FileDiagnostic } from '../search/index/entries.ts';

/** A file whose text the search could not read, as a diagnostic of the content file it was copied from. */
export function unsearchableFile(site: Site, { path, warning }: FileDiagnostic): Diagnostic {
  const item = site.items.find(({ kind, slug }) => path.startsWith(`${kind}/${slug}/`));
  const attachment = item?.attachments.find(({ name }) => path === `${item.kind}/${item.slug}/${name}`);
  return makeDiagnostic('unsearchable-file', startOf(attachment?.file ?? path), { values: warning });
}
