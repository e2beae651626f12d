import type { HeaderPlan, NotFoundPage, PathHeader } from '../headers.ts';
import { contentType, fileTypes } from '../media-types.ts';
import { beginsWith, endsWith, hostFile } from './path-pattern.ts';

/**
 * A file for nginx to include inside the `server` block. Headers stand at that level and vary by variables:
 * an `add_header` inside a `location` would drop all the others
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html). An empty value sends no header.
 */
export function nginxHeaders({ everywhere, byPath, notFound, editor }: HeaderPlan): string {
  const lines = [
    '# Include this file inside the server { } block: include /path/to/site/nginx-headers.conf;',
    'charset utf-8;',
    '',
    ...everywhere.flatMap(({ name, value, why }) => [
      `# ${name}: ${why}.`,
      `add_header ${name} "${value}" always;`,
    ]),
    '',
    ...byPath.flatMap((header) => variableHeader(header, editor?.below)),
    ...notFoundPages(notFound),
    '# Nobody needs the notes for servers.',
    `location ~* "${hostFile}" { return 404; }`,
    '',
    ...fileTypes.map(
      (type) => `location ~ "${endsWith(type.ending)}" { types { } default_type "${contentType(type)}"; }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The 404 page in the language of the address. The first is the site's own, for every other address. */
function notFoundPages([own, ...others]: readonly NotFoundPage[]): string[] {
  return own === undefined
    ? []
    : [
        '# What is not there is said in the language of the address.',
        `set $mingbai_not_found "${own.path}";`,
        ...others.map(
          ({ below, path }) => `if ($uri ~ "${beginsWith([below])}") { set $mingbai_not_found "${path}"; }`,
        ),
        'error_page 404 $mingbai_not_found;',
        '',
      ];
}

function variableHeader(
  { name, below, value, elsewhere, inEditor, why }: PathHeader,
  editor: string | undefined,
): string[] {
  const variable = `$mingbai_${name.toLowerCase().replaceAll('-', '_')}`;
  // A header that only some paths have is left off errors: a missing file must not be cached for a year.
  const always = elsewhere === undefined ? '' : ' always';
  return [
    `# ${name}: ${why}.`,
    `set ${variable} "${elsewhere ?? ''}";`,
    ...(below.length === 0 ? [] : [`if ($uri ~ "${beginsWith(below)}") { set ${variable} "${value}"; }`]),
    ...(inEditor === undefined || editor === undefined
      ? []
      : [`if ($uri ~ "${beginsWith([editor])}") { set ${variable} "${inEditor}"; }`]),
    `add_header ${name} ${variable}${always};`,
    '',
  ];
}
