import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Astro's own module that holds the content store, as Vite knows it. */
export const storeModule = '\0astro:data-layer-content';

/**
 * Has the pages of a build read the content store from the file in which Astro keeps it. Astro itself puts all of it
 * into one module as a string, and at 1,000 texts the bundler and the engine need 20 s to read that module.
 */
export function storeFile(cacheDir: URL): Plugin {
  const file = fileURLToPath(new URL('data-store.json', cacheDir));
  return {
    name: 'mingbai-store-file',
    apply: 'build',
    load: {
      // Astro's plugin stands before those of its integrations, and would load the module first.
      order: 'pre',
      filter: { id: new RegExp(`^${storeModule}$`) },
      handler: () => ({
        code: [
          "import { readFileSync } from 'node:fs';",
          `export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
        ].join('\n'),
        map: { mappings: '' },
      }),
    },
  };
}
