import { iconAddress } from './icon.ts';
import { sitePaths } from '../model/site-paths.ts';
import { pickText, type Locale } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import { assetUrl, urlOf } from './urls.ts';
import { element, xmlDocument } from './xml.ts';

/** Where the description of a language's search stands, inside the language. */
export const openSearchAddress = '/opensearch.xml';

/** Lets a browser search the site from its address bar (https://github.com/dewitt/opensearch, OpenSearch 1.1). */
export function openSearchDescription(site: Site, locale: Locale): string {
  const text = (localized: Record<Locale, string>): string => pickText(localized, locale).text;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, shortened(text(site.file.shortName), 16)),
      element('LongName', {}, shortened(text(site.file.name), 48)),
      element('Description', {}, shortened(text(site.file.description), 1024)),
      element('Url', {
        type: 'text/html',
        template: `${urlOf(site, locale, sitePaths.search)}?q={searchTerms}`,
      }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: urlOf(site, locale, openSearchAddress),
      }),
      element('Image', { type: 'image/svg+xml' }, assetUrl(site, iconAddress(site))),
      element('Language', {}, locale),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  );
}

/** A name no longer than the format allows, cut between words where it has any. */
function shortened(name: string, most: number): string {
  const characters = Array.from(name);
  if (characters.length <= most) return name;
  const cut = characters.slice(0, most).join('');
  return characters[most] === ' ' ? cut : cut.replace(/ \S*$/, '');
}
