const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether two letters or three digits name a country or a region of the world: `TW`. */
export function isRegion(code: string): boolean {
  return regions.of(code.toUpperCase()) !== undefined;
}

/**
 * Whether a value of `lang` names a language after BCP 47: well formed, the primary subtag the shortest code of a
 * language (`en`, not `eng`), the region one that exists. Languages with three letters are believed: the CLDR does not
 * name all of them, and Taiwan's own (`ami`, `tay`, `trv`) must not be refused.
 */
export function isLanguageTag(lang: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(lang)) return /^i-[a-z]{2,10}$/i.test(lang);
  try {
    const { language, region } = new Intl.Locale(lang);
    const [primary = ''] = lang.toLowerCase().split('-');
    const isKnown = primary.length === 2 ? languages.of(primary) !== undefined : language.length === 3;
    return isKnown && (region === undefined || isRegion(region));
  } catch {
    return false;
  }
}
