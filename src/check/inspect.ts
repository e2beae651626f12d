import { performance } from 'node:perf_hooks';
import { checkMessages } from '../i18n/catalogue.ts';
import { loadContent } from '../model/load/load-content.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { checkSite } from './check-site.ts';

/** What the content gate found in a folder. */
export interface Inspection {
  /** The loaded site; absent when the registries could not be read. */
  site?: Site;
  /** How many items were read. */
  items: number;
  seconds: number;
  /** Everything found, in reading order. */
  problems: Problem[];
}

/** Loads a content folder and runs every rule over it. */
export async function inspect(folder: string): Promise<Inspection> {
  const started = performance.now();
  const { site, problems } = await loadContent(folder);
  if (site) problems.push(...checkMessages(site), ...checkSite(site));
  return {
    ...(site ? { site } : {}),
    items: site?.items.length ?? 0,
    seconds: Math.round(performance.now() - started) / 1000,
    problems: problems.sort(compareProblems),
  };
}

/** Whether anything found stops a build. */
export function hasErrors({ problems }: Pick<Inspection, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
