import { sitePaths } from '../model/site-paths.ts';
import type { Site } from '../model/site.ts';

const iconName = 'favicon.svg';

/** Address of the site's icon: the office's own in `content/assets/`, else the generator's. */
export function iconAddress({ assets }: Pick<Site, 'assets'>): string {
  return assets.some(({ name }) => name === iconName) ? sitePaths.asset(iconName) : `/${iconName}`;
}
