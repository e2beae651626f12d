import type { Declaration } from 'postcss';
import type { Hit } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

/** A number with an absolute unit of CSS. */
export const absoluteLength = /(?:^|[\s/,])[+-]?(?:\d+\.?\d*|\.\d+)(?:px|pt|pc|in|cm|mm|q)(?![\w-])/i;

/** A value without what stands in calc(), var(), clamp() and other functions, which the official checker lets pass. */
export function withoutFunctions(value: string): string {
  let plain = value;
  for (let inner = ''; inner !== plain;) {
    inner = plain;
    plain = plain.replace(/[\w-]+\([^()]*\)/g, '');
  }
  return plain;
}

/** Hits at the declarations of a page's style sheets that fail: each file once for each line of CSS. */
export function failingDeclarations(
  page: SourcePage,
  properties: readonly string[],
  fails: (value: string, property: string) => boolean,
): Hit[] {
  return page.styleSheets.flatMap(({ root, owner, path, from }) => {
    const hits: Hit[] = [];
    root.walkDecls((declaration) => {
      const property = declaration.prop.toLowerCase();
      if (!properties.includes(property) || !fails(declaration.value, property)) return;
      const place = from === 'link' ? `${path}:${String(lineOf(declaration))}` : page.path;
      hits.push(page.hitAt(owner, { declaration: `${property}: ${declaration.value}`, place }));
    });
    return hits;
  });
}

function lineOf({ source }: Declaration): number {
  return source?.start?.line ?? 1;
}
