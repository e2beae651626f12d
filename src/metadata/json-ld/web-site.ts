import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { sitePaths } from '../../model/site-paths.ts';
import { pickText, type Locale } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { urlOf } from '../urls.ts';
import { organizationName } from './organization.ts';

/** https://schema.org/WebSite: the site in a language, and how to search it. */
export function webSite(site: Site, locale: Locale): WebSite {
  const home = urlOf(site, locale, sitePaths.home);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${urlOf(site, locale, sitePaths.search)}?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': `${home}#website`,
    name: pickText(site.file.shortName, locale).text,
    description: pickText(site.file.description, locale).text,
    url: home,
    inLanguage: locale,
    publisher: organizationName(site, locale),
    potentialAction: search,
  };
}
