import type { Site } from '../model/site.ts';

/** A function of a site that is called on every page, computed once for each site. What comes after the site belongs to it. */
export function memoizeBySite<Rest extends readonly unknown[], Result>(
  compute: (site: Site, ...rest: Rest) => Result,
): (site: Site, ...rest: Rest) => Result {
  const results = new WeakMap<Site, { result: Result }>();
  return (site, ...rest) => {
    const known = results.get(site);
    if (known) return known.result;
    const result = compute(site, ...rest);
    results.set(site, { result });
    return result;
  };
}
