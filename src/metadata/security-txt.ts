import { sitePaths } from '../model/site-paths.ts';
import type { Site } from '../model/site.ts';
import { millisecondsPerDay } from '../shared/days.ts';
import { dialled } from '../shared/dialled.ts';
import { formatInstant } from './instants.ts';
import { assetUrl, urlOf } from './urls.ts';

/** RFC 9116, section 2.5.5, recommends less than a year. A site that is not built for that long is not looked after. */
const validDays = 364;

/**
 * /.well-known/security.txt (RFC 9116): whom to report a vulnerability to. The file must be found at the root of the
 * host: an office whose site stands under a path copies it there.
 */
export function securityTxt(site: Site, now: Date): string {
  const expires = new Date(now.getTime() + validDays * millisecondsPerDay);
  return [
    `Contact: ${contactOf(site)}`,
    `Expires: ${formatInstant(expires)}`,
    `Preferred-Languages: ${site.locales.join(', ')}`,
    `Canonical: ${assetUrl(site, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}

/** While the site's own address is not known either, a link to its contact page leads nowhere: the telephone does not. */
function contactOf(site: Site): string {
  const { email, page, phone } = site.file.contact;
  if (typeof email === 'string') return `mailto:${email}`;
  return typeof site.file.url !== 'string' && typeof phone === 'string'
    ? `tel:${dialled(phone)}`
    : urlOf(site, site.defaultLocale, sitePaths.item(page));
}
