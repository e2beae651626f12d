import { kindIds } from '../model/kinds/index.ts';
import { isUnreadable } from '../model/load/list-files.ts';
import type { ReadContent } from '../model/load/load-content.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { trees } from '../model/registries/classification.ts';
import { followsFromItems } from '../routes/addresses-in-use.ts';

/**
 * Whether something that could not be read decides if there is a page, named by its address or as `kind/slug`. Then
 * nothing is said of a link to it: what could not be read has its own diagnostic.
 */
export function isUndecided(
  { unreadablePaths }: Pick<ReadContent, 'unreadablePaths'>,
  page: string,
): boolean {
  return (
    unreadablePaths.has(fileBehind(page)) ||
    isUnreadable(unreadablePaths, page.replace(/^\/|\/$/g, '')) ||
    (followsFromItems(page) && [...unreadablePaths].some(isOfItem))
  );
}

/** The registry that decides whether a page of classes, categories, townships or questions exists. */
function fileBehind(address: string): string {
  const tree = trees.find((name) => address.startsWith(`/classes/${name}/`));
  if (tree) return registryFiles[tree];
  if (address.startsWith('/disclosures/category/')) return registryFiles.disclosureCategory;
  if (address.startsWith('/notices/township/')) return registryFiles.township;
  return address.startsWith('/guide/') ? registryFiles.guide : '';
}

function isOfItem(path: string): boolean {
  return kindIds.some((kind) => path.startsWith(`${kind}/`));
}
