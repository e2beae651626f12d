import { editorAddress, editorMetaPolicy } from '../metadata/editor-policy.ts';
import type { EditorSettings } from '../model/registries/editor-settings.ts';
import type { SiteDocument } from '../metadata/page-description.ts';
import { assetPath } from '../metadata/urls.ts';
import type { Site } from '../model/site.ts';
import { editorConfig } from './editor-config.ts';
import { startScript } from './start-script.ts';

/** What the web editor is made of besides its bundle; nothing where the site file switches on none. */
export function editorFiles(site: Site, styleSheets: readonly string[]): SiteDocument[] {
  const { editor } = site.file;
  if (!editor) return [];
  const folder = editorAddress.slice(1);
  return [
    { path: `${folder}index.html`, body: editorPage(site, editor) },
    { path: `${folder}config.yml`, body: editorConfig(site, editor) },
    {
      path: `${folder}start.js`,
      body: startScript(
        site,
        styleSheets.map((path) => assetPath(site, path)),
      ),
    },
  ];
}

/** The page of the editor. It stands for people who may sign in, so nothing lists it. */
function editorPage(site: Site, settings: EditorSettings): string {
  const isChinese = site.defaultLocale.startsWith('zh');
  const title = isChinese ? '網站編輯器' : 'Site editor';
  const needed = isChinese ? '編輯器需要 JavaScript。' : 'The editor needs JavaScript.';
  return `<!doctype html>
<html lang="${site.defaultLocale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${editorMetaPolicy(settings)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link href="config.yml" type="text/yaml" rel="cms-config-url">
</head>
<body>
<noscript><main><h1>${title}</h1><p>${needed}</p></main></noscript>
<script src="react.js"></script>
<script src="decap-cms-app.js"></script>
<script src="start.js"></script>
</body>
</html>
`;
}
