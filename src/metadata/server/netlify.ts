import type { HeaderPlan } from '../headers.ts';
import { contentType, fileTypeOf } from '../media-types.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it (https://developers.cloudflare.com/pages/configuration/headers/).
 * Where two rules give one header, Cloudflare joins the values and Netlify takes one of them, so no header is given
 * twice: a header that differs by path has its wider value everywhere. For the content policy that loses nothing,
 * because every page says the narrow one in its `<meta>` too, and a browser obeys both.
 *
 * The web editor needs far more than the site, so where there is one such a header stands on no path that both are
 * below: each folder at the top of the site has the site's value, and the editor its own. An address where nothing is
 * has none; its 404 page says the policy in its `<meta>`.
 */
export function netlifyHeaders({ base, everywhere, byPath, documents, editor }: HeaderPlan): string {
  const wide = byPath.filter(({ elsewhere }) => elsewhere !== undefined);
  const rules = [
    ...(editor
      ? [
          rule(`${base}*`, everywhere),
          ...editor.beside.map((path) => rule(isFolder(path, base) ? `${path}*` : path, wide)),
          rule(
            `${editor.below}*`,
            wide.map(({ name, value, inEditor }) => ({ name, value: inEditor ?? value })),
          ),
        ]
      : [rule(`${base}*`, [...everywhere, ...wide])]),
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

/** The site's own path is its home page here, not all that is below it. */
function isFolder(path: string, base: string): boolean {
  return path.endsWith('/') && path !== base;
}

function rule(path: string, headers: readonly { name: string; value: string }[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}
