import type { HeaderPlan, PathHeader } from '../headers.ts';
import { contentType, fileTypes } from '../media-types.ts';
import { beginsWith } from './path-pattern.ts';

/**
 * `.htaccess` for Apache 2.4, which needs mod_headers and mod_setenvif, and `AllowOverride FileInfo` for the folder
 * (https://httpd.apache.org/docs/2.4/mod/mod_headers.html).
 */
export function apacheHeaders({ everywhere, byPath }: HeaderPlan): string {
  const lines = [
    'AddDefaultCharset utf-8',
    // A later section wins, so the general endings come first.
    ...fileTypes
      .toReversed()
      .flatMap((type) => [
        `<FilesMatch "${fileName(type.ending)}">`,
        `  ForceType "${contentType(type)}"`,
        '</FilesMatch>',
      ]),
    '',
    '<IfModule mod_headers.c>',
    ...everywhere.flatMap(({ name, value, why }) => [
      `  # ${name}: ${why}.`,
      `  Header always set ${name} "${value}"`,
    ]),
    ...byPath.flatMap(conditionalHeader),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** `FilesMatch` sees a file's name without its folder. */
function fileName(ending: string): string {
  return ending.startsWith('/') ? `^${escaped(ending.slice(1))}$` : `${escaped(ending)}$`;
}

function escaped(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

function conditionalHeader({ name, below, value, elsewhere, why }: PathHeader): string[] {
  const mark = `MINGBAI_${name.toUpperCase().replaceAll('-', '_')}`;
  return [
    `  # ${name}: ${why}.`,
    `  SetEnvIf Request_URI "${beginsWith(below)}" ${mark}`,
    ...(elsewhere === undefined
      ? [`  Header set ${name} "${value}" env=${mark}`]
      : [
          `  Header always set ${name} "${value}" env=${mark}`,
          `  Header always set ${name} "${elsewhere}" env=!${mark}`,
        ]),
  ];
}
