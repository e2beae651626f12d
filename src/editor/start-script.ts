import type { Site } from '../model/site.ts';

/**
 * The script that starts the editor: the site’s own styles in the preview, and pictures that cannot be put in without
 * saying what they show. A file, because the policy of the page allows nothing inline.
 */
export function startScript(site: Site, styleSheets: readonly string[]): string {
  const isChinese = site.defaultLocale.startsWith('zh');
  const words = isChinese
    ? { picture: '圖片', file: '檔案', alt: '替代文字：看不到圖的人會讀到什麼' }
    : { picture: 'Picture', file: 'File', alt: 'Alternative text: what someone who cannot see it reads' };
  return `const words = ${JSON.stringify(words)};
for (const path of ${JSON.stringify(styleSheets)}) DecapCmsApp.registerPreviewStyle(path);
DecapCmsApp.registerEditorComponent({
  id: 'image',
  label: words.picture,
  fields: [
    { name: 'image', label: words.file, widget: 'image', media_folder: '', public_folder: '' },
    { name: 'alt', label: words.alt, widget: 'string' },
  ],
  pattern: /^!\\[(.*?)\\]\\((.*?)\\)$/,
  fromBlock: ([, alt, image]) => ({ alt, image }),
  toBlock: ({ alt, image }) => \`![\${alt ?? ''}](\${image ?? ''})\`,
});
DecapCmsApp.init();
`;
}
