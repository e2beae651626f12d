import type { SourcePage } from './source-page.ts';

/** A folder of built files. */
export interface SourceSite {
  /** Absolute path of the folder. */
  folder: string;
  /** Sizes in bytes by path below the root: `/files/plan.pdf`. */
  files: ReadonlyMap<string, number>;
  /** All pages, in the order of their paths. */
  pages: readonly SourcePage[];
  /** The text of a file of the site; undefined where there is none. */
  read: (path: string) => string | undefined;
}
