import type { BreadcrumbList } from 'schema-dts';
import type { Site } from '../../model/site.ts';
import type { PageDescription } from '../page-description.ts';
import { urlOf } from '../urls.ts';

/** https://schema.org/BreadcrumbList: the way from the home page. */
export function breadcrumbList(site: Site, { breadcrumb, locale }: PageDescription): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumb.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: urlOf(site, locale, address),
    })),
  };
}
