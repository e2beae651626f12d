const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * Whether a value of `lang` names a language that exists: well formed after BCP 47, with a primary subtag that the
 * registry of the Unicode CLDR knows. `zh-TW`, `zh-Hant` and `nan-TW` do, `chinese`, `tw` in the wrong sense or `xx` do
 * not as far as they are no language.
 */
export function isLanguageTag(lang: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(lang)) return /^(?:x|i)-[a-z0-9-]{1,20}$/i.test(lang);
  try {
    const { language, region } = new Intl.Locale(lang);
    return isKnownLanguage(language) && (region === undefined || regions.of(region) !== undefined);
  } catch {
    return false;
  }
}

/** The CLDR has names for the languages people write; rarer ones have three letters and are believed. */
function isKnownLanguage(language: string): boolean {
  return language.length === 3 || names.of(language) !== undefined;
}
