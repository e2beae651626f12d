import type { Example } from '../../src/gate/rule.ts';
import type { Answer } from './served-pages.ts';

/** The document of a rule's example: its own, or a plain page around its fragment. */
function documentOf({ lang = 'zh-TW', html }: Example): string {
  if (/^\s*<(?:!doctype|html)/i.test(html)) return html;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${lang === 'en' ? 'Example' : '範例'}</title></head><body>${html}</body></html>`;
}

/** Serves an example at a path of its own, with the files it loads. */
export function answersOf(example: Example, path: string): Record<string, Answer> {
  const files = Object.entries(example.files ?? {}).map(([file, body]): [string, Answer] => [
    file.startsWith('/') ? file : `/${file}`,
    { type: typeOf(file), body },
  ]);
  return { ...Object.fromEntries(files), [path]: documentOf(example) };
}

function typeOf(file: string): string {
  if (file.endsWith('.css')) return 'text/css';
  if (file.endsWith('.js')) return 'text/javascript';
  if (file.endsWith('.svg')) return 'image/svg+xml';
  return 'text/html; charset=utf-8';
}
