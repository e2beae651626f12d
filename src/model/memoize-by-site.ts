/**
 * Memoizes what a function makes of a site, for as long as the site is in use. The rest of the arguments are compared
 * by their text, so they are strings.
 */
export function memoizeBySite<Site extends object, Keys extends readonly string[], Result>(
  make: (site: Site, ...keys: Keys) => Result,
): (site: Site, ...keys: Keys) => Result {
  const made = new WeakMap<Site, Map<string, Result>>();
  return (site, ...keys) => {
    const ofSite = made.get(site) ?? new Map<string, Result>();
    made.set(site, ofSite);
    const key = JSON.stringify(keys);
    const known = ofSite.get(key);
    if (known !== undefined) return known;
    const result = make(site, ...keys);
    ofSite.set(key, result);
    return result;
  };
}
