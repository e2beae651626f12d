import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isInside } from '../../shared/is-inside.ts';

/** The files of a folder, and what in it was left alone. */
export interface FolderListing {
  /** Sizes in bytes by path below the folder, with `/` before each name. */
  files: Map<string, number>;
  /** Symbolic links that lead out of the folder, in circles or nowhere. */
  strayLinks: string[];
  /** Files that nobody can ask for by name, as one whose name is written in Big5. */
  nameless: string[];
}

/** A folder deeper than this is a circle of links or a mistake. */
const deepest = 40;

/** Lists a folder. A symbolic link is followed only as long as it stays inside: a site is what would be published. */
export function listFiles(folder: string): FolderListing {
  const root = realpathSync(folder);
  const files = new Map<string, number>();
  const strayLinks: string[] = [];
  const nameless: string[] = [];
  const waiting = [{ path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, depth } = next;
    for (const name of readdirSync(join(root, path))) {
      const inner = `${path}/${name}`;
      const place = join(root, inner);
      const entry = lstatSync(place, { throwIfNoEntry: false });
      if (!entry) {
        nameless.push(inner);
        continue;
      }
      if (entry.isSymbolicLink() && !staysInside(place, root)) {
        strayLinks.push(inner);
        continue;
      }
      const facts = statSync(place);
      if (facts.isFile()) files.set(inner, facts.size);
      else if (facts.isDirectory() && depth < deepest) waiting.push({ path: inner, depth: depth + 1 });
      else if (facts.isDirectory()) strayLinks.push(inner);
    }
  }
  return {
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    strayLinks: strayLinks.sort(),
    nameless: nameless.sort(),
  };
}

/** A link to a folder that holds the link itself would be walked for ever. */
function staysInside(link: string, root: string): boolean {
  return isInside(root, link) && !link.startsWith(realpathSync(link) + sep);
}
