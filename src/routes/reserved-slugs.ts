import type { KindId } from '../model/kinds/index.ts';
import { laterPattern } from './paging.ts';
import { routeIds, routes } from './table.ts';

/** The slugs that items of a kind cannot have, because other pages stand at such addresses or below them. */
export function reservedSlugs(kind: KindId): string[] {
  const slugs = patterns.flatMap((pattern) => {
    const [, first = '', second = ''] = pattern.split('/');
    return (first === kind || first === ':kind') && second !== '' && !second.startsWith(':') ? [second] : [];
  });
  return [...new Set(slugs)];
}

const patterns = routeIds.flatMap((id) => {
  const { pattern, paging } = routes[id];
  return paging ? [pattern, laterPattern(pattern)] : [pattern];
});
