import type { Site } from '../model/site.ts';
import { assetUrl } from './urls.ts';

/** /robots.txt (RFC 9309): everybody may read everything. Pages that should not be listed say so themselves. */
export function robotsTxt(site: Pick<Site, 'file'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${assetUrl(site, '/sitemap-index.xml')}\n`;
}
