import type { HeaderPlan, NotFoundPage, PathHeader } from '../headers.ts';
import { contentType, fileTypes } from '../media-types.ts';
import { beginsWith, hostFile } from './path-pattern.ts';

/**
 * `.htaccess` for Apache 2.4, which needs mod_headers, mod_setenvif and mod_alias, and `AllowOverride FileInfo` for the folder
 * (https://httpd.apache.org/docs/2.4/mod/mod_headers.html).
 */
export function apacheHeaders({ everywhere, byPath, notFound, editor }: HeaderPlan): string {
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
    ...notFoundPages(notFound),
    '# Nobody needs the notes for servers.',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "(?i)${hostFile}"`,
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    ...everywhere.flatMap(({ name, value, why }) => [
      `  # ${name}: ${why}.`,
      `  Header always set ${name} "${value}"`,
    ]),
    ...byPath.flatMap((header) => [...conditionalHeader(header), ...editorHeader(header, editor?.below)]),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The 404 page in the language of the address. The first is the site's own, for every other address. */
function notFoundPages([own, ...others]: readonly NotFoundPage[]): string[] {
  return own === undefined
    ? []
    : [
        '# What is not there is said in the language of the address.',
        `ErrorDocument 404 ${own.path}`,
        ...others.flatMap(({ below, path }) => [
          `<If "%{REQUEST_URI} =~ m#${beginsWith([below])}#">`,
          `  ErrorDocument 404 ${path}`,
          '</If>',
        ]),
        '',
      ];
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
  if (below.length === 0) return [`  # ${name}: ${why}.`, `  Header always set ${name} "${value}"`];
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

/** The headers of the web editor instead: the later line takes the place of the ones before. */
function editorHeader({ name, inEditor }: PathHeader, editor: string | undefined): string[] {
  if (inEditor === undefined || editor === undefined) return [];
  return [
    `  SetEnvIf Request_URI "${beginsWith([editor])}" MINGBAI_EDITOR`,
    `  Header always set ${name} "${inEditor}" env=MINGBAI_EDITOR`,
  ];
}
