import { iconAddress } from './icon.ts';
import { sitePaths } from '../model/site-paths.ts';
import { pickText } from '../model/localized.ts';
import type { Site } from '../model/site.ts';
import { directionOf } from '../model/text-direction.ts';
import { assetPath, pathOf } from './urls.ts';

/** /manifest.webmanifest (https://www.w3.org/TR/appmanifest/): name and icon for a home screen, in the default language. */
export function webManifest(site: Site): string {
  const locale = site.defaultLocale;
  const home = pathOf(site, locale, sitePaths.home);
  const manifest = {
    id: home,
    name: pickText(site.file.name, locale).text,
    short_name: pickText(site.file.shortName, locale).text,
    description: pickText(site.file.description, locale).text,
    lang: locale,
    dir: directionOf(locale),
    start_url: home,
    scope: home,
    // An ordinary tab: the address bar shows readers whose site this is.
    display: 'browser',
    icons: [{ src: assetPath(site, iconAddress(site)), sizes: 'any', type: 'image/svg+xml' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
