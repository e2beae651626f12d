import { memoizeByObject } from '../shared/memoize.ts';

/**
 * Memoizes what a function makes of a site, for as long as the site is in use. The rest of the arguments are compared
 * by their text, so they are strings.
 */
export function memoizeBySite<Site extends object, Keys extends readonly string[], Result>(
  make: (site: Site, ...keys: Keys) => Result,
): (site: Site, ...keys: Keys) => Result {
  const madeOf = memoizeByObject<Site, Map<string, Result>>(() => new Map());
  return (site, ...keys) => {
    const made = madeOf(site);
    const key = JSON.stringify(keys);
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(site, ...keys);
    made.set(key, result);
    return result;
  };
}
