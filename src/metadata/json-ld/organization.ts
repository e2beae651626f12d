import type { Organization } from 'schema-dts';
import { sitePaths } from '../../model/site-paths.ts';
import { pickText, type Locale, type Localized } from '../../model/localized.ts';
import type { Site } from '../../model/site.ts';
import { siteUrl, urlOf } from '../urls.ts';

/** https://schema.org/Organization: the office, with what the site file knows of it. */
export function organization(site: Site, locale: Locale): Organization {
  const { contact, description } = site.file;
  const { parent, oid } = site.file.organization;
  return {
    ...organizationName(site, locale),
    alternateName: pickText(site.file.shortName, locale).text,
    description: pickText(description, locale).text,
    ...(oid === undefined || oid === null ? {} : { identifier: oid }),
    ...(contact.email === undefined || contact.email === null ? {} : { email: contact.email }),
    ...(contact.address ? { address: text(contact.address, locale) } : {}),
    ...(parent
      ? { parentOrganization: { '@type': 'Organization', name: text(parent.name, locale), url: parent.url } }
      : {}),
    contactPoint: {
      '@type': 'ContactPoint',
      ...(contact.phone === undefined || contact.phone === null ? {} : { telephone: contact.phone }),
      url: urlOf(site, locale, sitePaths.item(contact.page)),
      availableLanguage: site.locales,
    },
  };
}

/** The office as publisher or provider of something else; `@id` says that it is always the same one. */
export function organizationName(site: Site, locale: Locale) {
  return {
    '@type': site.file.organization.type,
    '@id': `${siteUrl(site).href}#organization`,
    name: text(site.file.name, locale),
    url: urlOf(site, locale, sitePaths.home),
  };
}

function text(localized: Localized, locale: Locale): string {
  return pickText(localized, locale).text;
}
