import { treeOf } from '../../model/body/body.ts';
import { locationOfNode } from '../../model/body/location-of-node.ts';
import { walkBody } from '../../model/body/walk-body.ts';
import { isRecord } from '../../model/fields/walk-fields.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import { itemsOf } from '../../model/item.ts';
import type { linkChecks } from '../../model/kinds/service.ts';
import type { SourceLocation } from '../../model/diagnostic.ts';
import type { DataPath } from '../../model/source/yaml-source.ts';
import { linkOf } from '../links-in-text.ts';
import { textsOf } from '../texts-of.ts';

/** An address outside the site, where it stands first, and how it may be checked. */
export interface ExternalLink {
  url: string;
  location: SourceLocation;
  check: (typeof linkChecks)[number];
}

/** Every address on the web that the content names, in fields and in texts, each once. */
export function externalLinks({ site, sources }: ReadContent): ExternalLink[] {
  const links = new Map<string, ExternalLink>();
  const checks = new Map(
    itemsOf(site.items, 'services').flatMap(({ original: { data } }) =>
      typeof data.address === 'string' ? [[withoutHash(data.address), data.linkCheck] as const] : [],
    ),
  );
  const add = (written: string, location: SourceLocation): void => {
    const url = withoutHash(written);
    if (!/^https?:/i.test(url) || !URL.canParse(url) || links.has(url)) return;
    links.set(url, { url, location, check: checks.get(url) ?? 'open' });
  };
  for (const source of sources.values()) {
    for (const { text, path } of textsIn(source.data)) add(text, source.locationOf(path));
  }
  for (const { body, file } of site.items.flatMap(textsOf)) {
    for (const { node } of walkBody(treeOf(body))) add(linkOf(node) ?? '', locationOfNode(file, node));
  }
  const own = site.file.url ?? undefined;
  return [...links.values()].filter(({ url }) => own === undefined || !isBelow(own, url));
}

/** Whether an address is that of a site or of a page of it: the same protocol, host and port, and a path below its own. */
function isBelow(site: string, url: string): boolean {
  const { origin, pathname } = new URL(site);
  const asked = new URL(url);
  const root = pathname.replace(/\/?$/, '/');
  return asked.origin === origin && (asked.pathname.startsWith(root) || `${asked.pathname}/` === root);
}

/** A server never sees what stands behind the #. */
function withoutHash(url: string): string {
  return url.replace(/#[^]*$/, '');
}

function textsIn(data: unknown, path: DataPath = []): { text: string; path: DataPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) {
    return data.flatMap((entry: unknown, index) => textsIn(entry, [...path, index]));
  }
  return isRecord(data) ? Object.entries(data).flatMap(([key, entry]) => textsIn(entry, [...path, key])) : [];
}
