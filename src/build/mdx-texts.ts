import { join } from 'node:path';
import type { ItemOf } from '../model/item.ts';
import type { KindId } from '../model/kinds/index.ts';
import type { Site } from '../model/site.ts';

const id = 'virtual:mingbai/mdx-texts';
/** Its name inside Vite. */
export const mdxTextsModule = `\0${id}`;

/**
 * The module by which pages find the MDX texts of items: a loader for each file. Astro's own list of them stands in
 * `.astro/`, where two builds at once overwrite each other's.
 */
export function mdxTexts(read: () => Promise<Site>) {
  return {
    name: 'mingbai-mdx-texts',
    resolveId: (source: string) => (source === id ? mdxTextsModule : undefined),
    load: async (module: string) => (module === mdxTextsModule ? moduleOf(await read()) : undefined),
  };
}

function moduleOf(site: Site): string {
  const lines = site.items.flatMap((item) => {
    const { locales }: Pick<ItemOf<KindId>, 'locales'> = item;
    return Object.values(locales).flatMap((localized) =>
      localized?.body.format === 'mdx'
        ? [
            `${JSON.stringify(localized.file)}: () => import(${JSON.stringify(join(site.folder, localized.file))}),`,
          ]
        : [],
    );
  });
  return ['export const texts = {', ...lines, '};'].join('\n');
}
