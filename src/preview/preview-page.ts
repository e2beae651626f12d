import { encodePath } from '../shared/percent-encoding.ts';
import type { ChangedPage } from './changed-pages.ts';
import { pictureOf, widths } from './take-pictures.ts';

/** A page that shows each changed page before and after, at every width. It needs no script and no other file than its pictures. */
export function previewPage(shown: readonly ChangedPage[], left: number): string {
  const more =
    left === 0 ? '' : `<p>另外還有 ${String(left)} 頁也變了。 ${String(left)} more pages changed.</p>`;
  return `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>變更預覽 Preview of a change</title>
<style>
body { font-family: sans-serif; margin: 1rem; line-height: 1.5; }
.pair { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; flex: 1 1 20rem; }
img { max-width: 100%; border: 1px solid; }
</style>
</head>
<body>
<h1>變更預覽 <span lang="en">Preview of a change</span></h1>
<p>${String(shown.length + left)} 頁有變更。 <span lang="en">Changed pages: ${String(shown.length + left)}.</span></p>
${shown.map(section).join('\n')}
${more}
</body>
</html>
`;
}

function section({ file, inBase, inHead }: ChangedPage): string {
  const name = escapeHtml(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const pairs = widths.map((width) => {
    const figures = [
      inBase ? figure(file, 'base', width, '改前 Before') : '<p>改前沒有這一頁。 This page is new.</p>',
      inHead ? figure(file, 'head', width, '改後 After') : '<p>改後沒有這一頁。 This page is gone.</p>',
    ];
    return `<h3>${String(width)} px</h3>\n<div class="pair">\n${figures.join('\n')}\n</div>`;
  });
  return `<section>\n<h2>${name}</h2>\n${pairs.join('\n')}\n</section>`;
}

function figure(file: string, side: 'base' | 'head', width: number, caption: string): string {
  const source = escapeHtml(encodePath(pictureOf(file, side, width)));
  const alt = escapeHtml(`${caption}: /${file}, ${String(width)} px`);
  return `<figure>\n<figcaption>${caption}</figcaption>\n<img src="${source}" alt="${alt}" loading="lazy">\n</figure>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);
}
