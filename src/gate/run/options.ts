import type { Edition } from '../codes/codes.ts';
import type { Level } from '../finding.ts';

/** The severity of findings of the parity rules with the official checker; `off` leaves those rules out. */
export const freegoWeights = ['off', 'review', 'barrier'] as const;

/** The levels a site can be asked for. */
export const askedLevels = ['A', 'AA', 'AAA'] as const satisfies readonly Level[];

/** The options of a run of the gate. Paths are absolute. */
export interface GateOptions {
  /** The folder of built HTML. */
  folder: string;
  edition: Edition;
  level: (typeof askedLevels)[number];
  freego: (typeof freegoWeights)[number];
  /** The only rules to listen to; all of them when empty. */
  only: readonly string[];
  /** A glob over the paths of pages, such as `/en/**`. */
  pages?: string | undefined;
  maxPages?: number | undefined;
  /** Where the results of visits of unchanged pages are cached between runs. */
  cache: string;
  /** The file of exceptions; it may be absent. */
  exceptions: string;
  /** The content folder the site was built from, for findings to name the line to fix. */
  content: string;
  /** The folder that paths in reports are relative to. */
  root: string;
  /** The day of the run, as ISO: an exception after its day is none. */
  today: string;
}

/** Whether a run judges the whole site by every rule, so that what it does not find is not there. */
export function isWholeRun({
  only,
  pages,
  maxPages,
}: Pick<GateOptions, 'maxPages' | 'only' | 'pages'>): boolean {
  return only.length === 0 && pages === undefined && maxPages === undefined;
}
