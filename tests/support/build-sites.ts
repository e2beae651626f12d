import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot, runScript, temporaryFolder, testClock } from './project.ts';

/** The content folders that the whole-site tests build: an office, a quite different one, and the smallest. */
const contentFolders = {
  office: 'tests/fixtures/office',
  township: 'tests/fixtures/township',
  minimal: 'tests/fixtures/minimal',
} as const;

export type SiteName = keyof typeof contentFolders;

/**
 * Builds the sites that the site and browser tests read, once before them. Vitest calls this for each project that
 * has tests to run (not for unit tests alone), one after the other, each time from a fresh copy of this module: so
 * the root project, which all share, remembers that it is done. Tests read it by `inject('sites')`.
 */
export default async function buildSites({ vitest }: TestProject): Promise<(() => void) | undefined> {
  const root = vitest.getRootProject();
  if (root.getProvidedContext().sites !== undefined) return undefined;
  const { folder, remove } = temporaryFolder();
  const sites = {
    office: join(folder, 'office'),
    township: join(folder, 'township'),
    minimal: join(folder, 'minimal'),
  };
  // One after the other: Astro keeps its working files in one place.
  await build(contentFolders.office, sites.office);
  await build(contentFolders.township, sites.township);
  await build(contentFolders.minimal, sites.minimal);
  root.provide('sites', sites);
  return remove;
}

async function build(content: string, out: string): Promise<void> {
  const typed = ['--content', join(projectRoot, content), '--out', out, '--now', testClock, '--lang', 'en'];
  const { code, stderr } = await runScript('build', typed);
  if (code !== 0) throw new Error(`The build of ${content} ended with ${String(code)}:\n${stderr}`);
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of each built site, by its name. */
    sites?: Record<SiteName, string>;
  }
}
