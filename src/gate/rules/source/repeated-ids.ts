import type { SourcePage } from '../../source/source-page.ts';

/** Every element after the first that has the same id; what is hidden may wait for its turn. */
export function repeatedIds(page: SourcePage): { id: string; element: SourcePage['elements'][number] }[] {
  const known = new Set<string>();
  return page.withAttribute('id').flatMap((element) => {
    const id = element.attribs.id ?? '';
    if (id.trim() === '' || page.isHidden(element)) return [];
    if (known.has(id)) return [{ id, element }];
    known.add(id);
    return [];
  });
}
