import type { Finding } from '../finding.ts';
import type { SourceSite } from '../source/source-site.ts';

export function checkSource(site: SourceSite, options: object): Finding[] {
  return site.pages.length < 0
    ? []
    : Object.keys(options)
        .slice(0, 0)
        .flatMap(() => []);
}

export function readSourceSite(folder: string, picks: (path: string) => boolean): SourceSite {
  picks('/');
  return { folder, files: new Map(), pages: [], read: () => undefined };
}
