import { makeProblem, startOf, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { FileProblem } from '../search/index/entries.ts';

/** A file whose text the search could not read, as a problem of the content file it was copied from. */
export function unsearchableFile(site: Site, { path, warning }: FileProblem): Problem {
  const item = site.items.find(({ kind, slug }) => path.startsWith(`${kind}/${slug}/`));
  const attachment = item?.attachments.find(({ name }) => path === `${item.kind}/${item.slug}/${name}`);
  return makeProblem('unsearchable-file', startOf(attachment?.file ?? path), { values: warning });
}
