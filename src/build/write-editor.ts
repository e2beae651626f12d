import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { editorFiles } from '../editor/editor-files.ts';
import { editorAddress } from '../metadata/editor-policy.ts';
import type { Site } from '../model/site.ts';
import { reactForBrowser } from './react-for-browser.ts';
import { writeDocuments } from './write-files.ts';

/** The parts of the bundle a browser asks for, and the licences of what is in them. */
const neededFile = /\.(?:js|wasm|LICENSE\.txt)$/;

/** Puts the web editor beside the pages, where the site file switches one on. Its bundle comes from the packages. */
export async function writeEditor(site: Site, out: string): Promise<void> {
  if (!site.file.editor) return;
  const require = createRequire(import.meta.url);
  const bundle = dirname(require.resolve('decap-cms-app'));
  const target = join(out, editorAddress);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(bundle).filter((file) => neededFile.test(file))) {
    cpSync(join(bundle, name), join(target, name));
  }
  // The package of the bundle has no copy of its own licence; its sister of the same authors has.
  const licence = join(dirname(require.resolve('decap-cms-locales/package.json')), 'LICENSE');
  cpSync(licence, join(target, 'LICENSE.txt'));
  writeDocuments(
    [
      ...editorFiles(site, styleSheets(out)),
      { path: `${editorAddress.slice(1)}react.js`, body: await reactForBrowser() },
    ],
    out,
  );
}

/** The style sheets of the pages, for the preview. */
function styleSheets(out: string): string[] {
  const folder = join(out, '_astro');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.css'))
        .sort()
        .map((name) => `/_astro/${name}`)
    : [];
}
