import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { SourcePage } from './source-page.ts';
import { textOf } from './walk.ts';

/**
 * The name an element gives itself in the markup: aria-labelledby, aria-label, its content with the alternatives of its
 * pictures, title. What style and script do to it is seen by the rules over the rendered page.
 */
export function nameOf(page: SourcePage, element: Element): string {
  return contentName(page, element) || collapse(element.attribs.title ?? '');
}

/** The name an element gets from ARIA or its content, its title left aside. */
export function contentName(page: SourcePage, element: Element): string {
  return ariaName(page, element) || collapse(namedContent(page, element));
}

/** The name given by aria-labelledby or aria-label; empty when neither gives one. */
export function ariaName(page: SourcePage, element: Element): string {
  const ids = (element.attribs['aria-labelledby'] ?? '').split(/\s+/).filter(Boolean);
  const labelled = ids
    .map((id) => page.byId(id))
    .map((label) => (label ? label.attribs['aria-label'] || label.attribs.alt || textOf(label) : ''))
    .join(' ');
  return collapse(labelled) || collapse(element.attribs['aria-label'] ?? '');
}

function namedContent(page: SourcePage, element: Element): string {
  if (element.name === 'img' || element.name === 'area') return element.attribs.alt ?? '';
  // What waits to be shown has the name that it will be shown with.
  const isShown = page.isExposed(element);
  let name = '';
  const waiting: AnyNode[] = element.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) name += node.data;
    if (!isTag(node) || silent.has(node.name) || (isShown && !page.isExposed(node))) continue;
    const own =
      ariaName(page, node) || (node.name === 'img' ? (node.attribs.alt ?? node.attribs.title ?? '') : '');
    if (own) name += ` ${own} `;
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return name;
}

/** Elements that add nothing to a name. */
const silent = new Set(['script', 'style', 'template', 'noscript']);

/** Trims a text and collapses its white space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
