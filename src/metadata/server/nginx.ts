import type { HeaderPlan, PathHeader } from '../headers.ts';
import { contentType, fileTypes } from '../media-types.ts';
import { beginsWith, endsWith } from './path-pattern.ts';

/**
 * A file for nginx to include inside the `server` block. Headers stand at that level and vary by variables:
 * an `add_header` inside a `location` would drop all the others
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html). An empty value sends no header.
 */
export function nginxHeaders({ everywhere, byPath }: HeaderPlan): string {
  const lines = [
    '# Include this file inside the server { } block: include /path/to/site/nginx-headers.conf;',
    'charset utf-8;',
    '',
    ...everywhere.flatMap(({ name, value, why }) => [
      `# ${name}: ${why}.`,
      `add_header ${name} "${value}" always;`,
    ]),
    '',
    ...byPath.flatMap(variableHeader),
    '# Nobody needs the notes for servers.',
    'location ~ /(_headers|nginx-headers\\.conf|\\.ht[^/]*)$ { deny all; }',
    '',
    ...fileTypes.map(
      (type) => `location ~ "${endsWith(type.ending)}" { types { } default_type "${contentType(type)}"; }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function variableHeader({ name, below, value, elsewhere, why }: PathHeader): string[] {
  const variable = `$mingbai_${name.toLowerCase().replaceAll('-', '_')}`;
  // A header that only some paths have is left off errors: a missing file must not be cached for a year.
  const always = elsewhere === undefined ? '' : ' always';
  return [
    `# ${name}: ${why}.`,
    `set ${variable} "${elsewhere ?? ''}";`,
    `if ($uri ~ "${beginsWith(below)}") { set ${variable} "${value}"; }`,
    `add_header ${name} ${variable}${always};`,
    '',
  ];
}
