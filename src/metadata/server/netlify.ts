import type { HeaderPlan } from '../headers.ts';
import { contentType, fileTypeOf } from '../media-types.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it (https://developers.cloudflare.com/pages/configuration/headers/).
 * Where two rules give one header, Cloudflare joins the values and Netlify takes one of them, so no header is given
 * twice: a header that differs by path has its wider value everywhere. For the content policy that loses nothing,
 * because every page says the narrow one in its `<meta>` too, and a browser obeys both.
 */
export function netlifyHeaders({ base, everywhere, byPath, documents }: HeaderPlan): string {
  const wide = byPath.filter(({ elsewhere }) => elsewhere !== undefined);
  const rules = [
    rule(`${base}*`, [...everywhere, ...wide]),
    ...byPath
      .filter(({ elsewhere }) => elsewhere === undefined)
      .flatMap((header) => header.below.map((path) => rule(`${path}*`, [header]))),
    ...documents.flatMap((path) => {
      const type = fileTypeOf(path);
      return type ? [rule(path, [{ name: 'Content-Type', value: contentType(type) }])] : [];
    }),
  ];
  return rules.join('\n');
}

function rule(path: string, headers: readonly { name: string; value: string }[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}
