import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The layers of `src/`, in the order the data flows: what each may import besides itself, and why not more. Every layer
 * may import `shared`. A new layer is a new row.
 */
const layers = [
  {
    layer: 'shared',
    mayImport: [],
    why: 'it is pure, runs in browsers too, and means the same to whoever imports it',
  },
  {
    layer: 'model',
    mayImport: [],
    why: 'what an item is does not depend on who shows, checks or publishes it',
  },
  {
    layer: 'files',
    mayImport: [],
    why: 'it reads the text of any file, for whoever searches it or checks it',
  },
  {
    layer: 'check',
    mayImport: ['model', 'i18n', 'files', 'routes'],
    why: 'a rule reads the loaded content, and which pages it will have, but nothing that is made of it',
  },
  {
    layer: 'i18n',
    mayImport: ['model'],
    why: 'a message knows the locales and the kinds, not the pages it stands on',
  },
  {
    layer: 'routes',
    mayImport: ['model', 'i18n'],
    why: 'which pages there are, and what they are called, follows from the content alone',
  },
  {
    layer: 'metadata',
    mayImport: ['model', 'i18n', 'routes'],
    why: 'feeds, JSON-LD and the sitemap are pure functions of a Site',
  },
  {
    layer: 'render',
    mayImport: ['model'],
    why: 'it turns a text into HTML, and is given where its links lead',
  },
  {
    layer: 'collections',
    mayImport: ['model', 'i18n', 'metadata', 'render'],
    why: 'it hands the loaded content to Astro and gives it back to the pages',
  },
  {
    layer: 'editor',
    mayImport: ['model', 'i18n', 'metadata'],
    why: 'the configuration of the web editor follows from the schemas, not from the pages',
  },
  {
    layer: 'site',
    mayImport: ['model', 'check', 'i18n', 'routes', 'metadata'],
    why: 'it gives the pages their data and knows no page',
  },
  {
    layer: 'authoring',
    mayImport: ['model', 'check', 'i18n', 'routes', 'metadata'],
    why: 'what helps editors write and keep content follows from the schemas, not from the pages',
  },
  {
    layer: 'components',
    mayImport: ['model', 'i18n', 'routes', 'metadata', 'render', 'collections', 'site', 'search', 'styles'],
    why: 'a component is used by layouts and pages, and knows neither',
  },
  {
    layer: 'layouts',
    mayImport: ['model', 'i18n', 'routes', 'metadata', 'collections', 'site', 'components', 'styles'],
    why: 'a layout is used by pages and knows none of them',
  },
  {
    layer: 'views',
    mayImport: ['model', 'i18n', 'routes', 'site', 'components', 'layouts'],
    why: 'a view shows the pages of a route; it neither builds the site nor judges it',
  },
  {
    layer: 'pages',
    mayImport: ['model', 'routes', 'collections', 'site', 'views'],
    why: 'it hands the pages of the table of routes to Astro, and each to its view',
  },
  {
    layer: 'search',
    mayImport: ['files'],
    why: 'the search works on any folder of pages and knows no kind of this site',
  },
  {
    layer: 'serve',
    mayImport: [],
    why: 'it serves the files of any folder, to readers and to the gate alike',
  },
  {
    layer: 'gate',
    mayImport: ['serve'],
    why: 'the gate judges any folder of HTML, so it must not know how ours was made',
  },
  {
    layer: 'preview',
    mayImport: ['serve', 'gate'],
    why: 'it compares two built folders, whatever they were made of, in the gate’s browser',
  },
  {
    layer: 'build',
    mayImport: ['model', 'check', 'i18n', 'metadata', 'render', 'collections', 'editor', 'search', 'serve'],
    why: 'it calls the other layers and leaves the pages to Astro',
  },
];

const layerZones = layers.map(({ layer, mayImport, why }) => {
  const others = ['shared', ...mayImport].filter((name) => name !== layer);
  return {
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...others].map((name) => `./${name}`),
    message: `src/${layer} may import ${others.join(', ') || 'no other layer'}: ${why}.`,
  };
});

const outsideZone = {
  target: './src',
  from: ['./scripts', './tests'],
  message: 'src imports neither scripts nor tests: they are thin callers of it.',
};

const withoutExtension = {
  regex: String.raw`^\.{1,2}/(?!.*\.[a-z]+(\?[a-z&]+)?$)`,
  message: 'Write the extension (./dates.ts): Node runs these files as they are and looks for no other name.',
};

const astroItself = {
  regex: '^(astro|@astrojs)([:/-]|$)',
  message: 'src/model loads content without Astro, so that a check or a test takes milliseconds.',
};

const listAsArguments = {
  selector: 'CallExpression[callee.property.name="push"] > SpreadElement',
  message:
    'A long list does not fit on the stack as arguments: write append(list, more), of src/shared/append.ts.',
};

export default defineConfig(
  { ignores: ['.astro/', 'dist/', 'tests/fixtures/', '**/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } } },
  astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: [...layerZones, outsideZone] }],
      'no-restricted-imports': ['error', { patterns: [withoutExtension] }],
      'no-restricted-syntax': ['error', listAsArguments],
      // TypeScript knows which names exist, in .mjs too.
      'no-undef': 'off',
      // `as const` stays allowed: it narrows. Any other `as` hides what a guard or a schema would prove.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/model/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [withoutExtension, astroItself] }] },
  },
  {
    // The parser of .astro gives no types: `astro check` holds them there.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
);
