import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { contentEntries, textContexts } from '../collections/content-entries.ts';
import type { Preview } from '../collections/stored-data.ts';
import type { ContentEntries } from '../collections/content-source.ts';
import type { Site } from '../model/site.ts';
import { mdxProcessor } from '../render/mdx-processor.ts';
import type { TextContext } from '../render/text-context.ts';
import { mdxTexts } from './mdx-texts.ts';
import { storeFile } from './store-file.ts';

/** A content folder that was read, and the clock its pages are made by. */
export interface LoadedSite {
  site: Site;
  now: Date;
  preview?: Preview;
}

/**
 * Gives Astro the content that `read` has read, and has it compile the MDX texts in it. `onStored` is told what Astro
 * has taken into its store.
 */
export function contentIntegration(
  read: () => Promise<LoadedSite>,
  onStored?: (site: LoadedSite) => void,
): AstroIntegration[] {
  const memory = new EntriesMemory();
  return [
    {
      name: 'mingbai',
      hooks: {
        'mingbai:content': async () => {
          const site = await read();
          onStored?.(site);
          return memory.entriesOf(site);
        },
        'astro:config:setup': async ({ config, updateConfig }) => {
          const { site } = await read();
          updateConfig({
            markdown: {
              processor: mdxProcessor((path) => memory.contextOf(path)),
              // Code in texts is an example to copy; colours would need inline styles, which the policy refuses.
              syntaxHighlight: false,
            },
            vite: {
              server: { fs: { allow: [site.folder] } },
              plugins: [mdxTexts(async () => (await read()).site), storeFile(config.cacheDir)],
            },
          });
        },
      },
    },
    mdx(),
  ];
}

/** What was made of the site that was read last: thirteen collections ask for the same. */
class EntriesMemory {
  #made: { from: LoadedSite; entries: ContentEntries; contexts: Map<string, TextContext> } | undefined;

  entriesOf(from: LoadedSite): ContentEntries {
    if (this.#made?.from !== from) {
      this.#made = {
        from,
        entries: contentEntries(from.site, from.now, from.preview),
        contexts: textContexts(from.site),
      };
    }
    return this.#made.entries;
  }

  contextOf(path: string): TextContext | undefined {
    return this.#made?.contexts.get(path);
  }
}
