import type { Finding } from '../finding.ts';
import type { SourcePage } from './source-page.ts';

/** A folder of built files. */
export interface SourceSite {
  /** Absolute path of the folder. */
  folder: string;
  /** The path it expects to be served below, such as `/office`; empty at the root of a host. */
  base: string;
  /** Sizes in bytes by path below the root: `/files/plan.pdf`. */
  files: ReadonlyMap<string, number>;
  /** The pages to judge, in the order of their paths. A page is parsed when it is needed, and released later. */
  pages: readonly SourcePage[];
  /** Any page of the folder, to be judged or not, by its path. */
  page: (path: string) => SourcePage | undefined;
  /** The text of a file of the site; undefined where there is none. */
  read: (path: string) => string | undefined;
  /** What stood in the way of reading the folder: files that are no HTML, links out of the folder, too large pages. */
  failures: readonly Finding[];
}
