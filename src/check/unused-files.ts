import { treeOf } from '../model/body/body.ts';
import { walkBody } from '../model/body/walk-body.ts';
import type { Item } from '../model/item.ts';
import { makeDiagnostic, startOf } from '../model/diagnostic.ts';
import type { SiteRule } from './content-rule.ts';
import { fileOfLink, linkOf } from './links-in-text.ts';
import { textsOf } from './texts-of.ts';

/** A file nobody mentions would be published without a title, or was forgotten. */
export const unusedFiles: SiteRule = ({ site }) =>
  site.items.flatMap((item) => {
    const used = mentionedFiles(item);
    return item.attachments
      .filter(({ name }) => !used.has(name))
      .map(({ name, file }) =>
        makeDiagnostic('unreferenced-attachment', startOf(file), { values: { file: name } }),
      );
  });

function mentionedFiles(item: Item): Set<string> {
  const files = new Set(item.original.data.attachments.map(({ file }) => file));
  for (const localized of textsOf(item)) {
    for (const { node } of walkBody(treeOf(localized.body))) {
      const link = linkOf(node);
      if (link !== undefined) files.add(fileOfLink(link));
    }
  }
  return files;
}
