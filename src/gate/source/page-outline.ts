import type { Element } from 'domhandler';
import { decodeAddress } from '../../shared/percent-encoding.ts';
import { nameOf } from './names.ts';
import type { SourcePage } from './source-page.ts';
import { closest, lineage, textOf } from './walk.ts';

/** A link of a page. */
export interface OutlinedLink {
  /** Its place among the page's elements. */
  index: number;
  name: string;
  /** The address as it is written. */
  address: string;
  /** The file of the site it leads to, or the whole address where it leaves the site. */
  target: string;
  isInside: boolean;
  /** What stands after `#`, decoded; empty when nothing does. */
  fragment: string;
  /** Which block of navigation it stands in; undefined in running text. */
  navigation: string | undefined;
}

/** What rules over several pages need of a page. */
export interface PageOutline {
  title: string;
  lang: string;
  /** Whether search engines are asked to leave it out, or it sends readers on at once. */
  isAside: boolean;
  ids: ReadonlySet<string>;
  links: readonly OutlinedLink[];
}

/** Reads the outline of a page. */
export function outlineOf(page: SourcePage): PageOutline {
  const head = page.withTag('head')[0];
  const title = page.withTag('title').find(({ parent }) => parent === head);
  const metas = page.withTag('meta');
  return {
    title: title ? textOf(title) : '',
    lang: page.withTag('html')[0]?.attribs.lang ?? '',
    isAside: metas.some(
      ({ attribs }) =>
        attribs['http-equiv']?.toLowerCase() === 'refresh' ||
        (attribs.name?.toLowerCase() === 'robots' && /noindex/i.test(attribs.content ?? '')),
    ),
    ids: new Set(
      page.elements.flatMap(({ name, attribs }) => [
        ...(attribs.id ? [attribs.id] : []),
        ...(name === 'a' && attribs.name ? [attribs.name] : []),
      ]),
    ),
    links: page.elements.flatMap((element, index) => outlinedLink(page, element, index) ?? []),
  };
}

function outlinedLink(page: SourcePage, element: Element, index: number): OutlinedLink | undefined {
  const address = element.attribs.href;
  if ((element.name !== 'a' && element.name !== 'area') || address === undefined) return undefined;
  if (!page.isExposed(element)) return undefined;
  const inside = page.resolve(address);
  const hash = address.indexOf('#');
  return {
    index,
    name: nameOf(page, element),
    address,
    target: inside ?? address.trim(),
    isInside: inside !== undefined,
    fragment: hash < 0 ? '' : idOf(address.slice(hash + 1)),
    navigation: navigationOf(element),
  };
}

/** A fragment may hold a text directive of the browser's own (`:~:text=`), which leads to no id. */
function idOf(fragment: string): string {
  const [id = ''] = fragment.split(':~:');
  return decodeAddress(id);
}

/** The name of the navigation it stands in, or of the header or footer of the page. */
function navigationOf(element: Element): string | undefined {
  for (const at of lineage(element)) {
    const { role } = at.attribs;
    if (at.name === 'nav' || role === 'navigation') {
      const name = at.attribs['aria-label'] ?? at.attribs.id ?? '';
      // Without a name, and inside the content of a page, it is a list of that page’s own.
      return name === '' && closest(at, 'main', 'article', 'aside') ? undefined : `nav ${name}`;
    }
    const isOfPage = closest(at, 'main', 'article', 'section') === undefined;
    if ((at.name === 'header' && isOfPage) || role === 'banner') return 'header';
    if ((at.name === 'footer' && isOfPage) || role === 'contentinfo') return 'footer';
    if (at.name === 'main') return undefined;
  }
  return undefined;
}
