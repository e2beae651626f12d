import { load } from 'cheerio';
import type { SourceSite } from '../source/source-site.ts';

/** The public addresses of some pages, by path, as far as the pages name them (`rel=canonical`). */
export function publicAddresses(site: SourceSite, paths: readonly string[]): Map<string, string> {
  const wanted = new Set(paths);
  return new Map(
    site.pages
      .filter(({ path }) => wanted.has(path))
      .flatMap(({ path, html }) => {
        const address = load(html)('link[rel~=canonical]').attr('href');
        // `.invalid` stands for an address nobody has given yet (RFC 2606).
        const isPublic =
          address !== undefined && URL.canParse(address) && !/\.invalid$/.test(new URL(address).hostname);
        return isPublic ? [[path, address] as const] : [];
      }),
  );
}
