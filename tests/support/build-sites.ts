import type { TestProject } from 'vitest/node';

/**
 * Builds the sites that the site and browser tests read, once before them. Vitest calls this for each project that
 * has tests to run (not for unit tests alone), one after the other, each time from a fresh copy of this module: so
 * the root project, which all share, remembers that it is done. Tests read it by `inject('sites')`.
 */
export default function buildSites({ vitest }: TestProject): void {
  const root = vitest.getRootProject();
  if (root.getProvidedContext().sites !== undefined) return;
  root.provide('sites', {});
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of each built site, by its name. */
    sites?: Record<string, string>;
  }
}
