import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Example } from '../../src/gate/rule.ts';
import { readSourceSite } from '../../src/gate/source/read-site.ts';
import type { SourcePage } from '../../src/gate/source/source-page.ts';
import type { SourceSite } from '../../src/gate/source/source-site.ts';
import { temporaryFolder } from './project.ts';

/** Writes files into a folder of its own and reads it as a built site, for as long as the test lasts. */
export function siteOf(files: Readonly<Record<string, string | Uint8Array>>): SourceSite {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return readSourceSite(folder);
}

/** The page of an example, in a site of its own. */
export function pageOf(example: Example): SourcePage {
  const site = siteOf({ ...example.files, '/index.html': documentOf(example) });
  const page = site.page('/');
  if (!page) throw new Error('The example is no page.');
  return page;
}

/** An example as a whole document; a fragment stands on a page without errors. */
export function documentOf({ html, lang = 'zh-TW' }: Example): string {
  if (/^\s*<(?:!doctype|html)/i.test(html)) return html;
  const title = lang === 'en' ? 'Services at the counter' : '櫃台服務';
  return `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
  <body><main><h1>${title}</h1>${html}</main></body>
</html>`;
}
