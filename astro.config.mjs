import { defineConfig } from 'astro/config';

// What depends on the content (address, base path, output folder) is set by src/build/astro-build.ts.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // One file per style sheet and script: the content security policy allows nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A worker obeys the policy of its own file: it stands where src/metadata/policy.ts lets the engine run.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: 'search-index/[name]-[hash].js',
          chunkFileNames: 'search-index/[name]-[hash].js',
        },
      },
    },
  },
});
