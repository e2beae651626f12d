import type { Finding } from '../finding.ts';
import { checkPageSource, checkWholeSite, type SourceOptions } from '../source/check-source.ts';
import type { SourceSite } from '../source/source-site.ts';
import { digestOf, type FileDigests } from './file-digests.ts';
import type { GateOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { VisitCache } from './visit-cache.ts';

/**
 * Everything that can be checked without a browser. A rule over one page may ask for any file of the folder, so what a
 * page's source shows is taken from the cache only when no file at all has changed. Rules over the whole site run every
 * time.
 */
export function checkFiles(
  site: SourceSite,
  cache: VisitCache,
  digests: FileDigests,
  { edition, freego, level, only }: Pick<GateOptions, 'edition' | 'freego' | 'level' | 'only'>,
  progress: Progress,
): Finding[] {
  const options: SourceOptions = { edition, freego, level, ...(only.length > 0 ? { only } : {}) };
  const files = [...site.files.keys()].map((path) => `${path}\t${digests.of(path)}`);
  const view = ['source', edition, freego, digestOf(files.join('\n'))].join(' ');
  const findings = [...site.failures];
  progress.start('files', site.pages.length);
  for (const page of site.pages) {
    const known = cache.read(page.path, view)?.findings;
    const found = known ?? checkPageSource(page, options);
    if (!known) cache.write(page.path, view, { findings: found, loaded: [] });
    for (const finding of found) findings.push(finding);
    progress.step(findings.length);
  }
  for (const finding of checkWholeSite(site, options)) findings.push(finding);
  progress.end();
  return findings;
}
