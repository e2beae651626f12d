import type { DefaultTreeAdapterTypes } from 'parse5';
import { inlineElements } from '../../shared/inline-elements.ts';
import { paragraphEnd } from '../text/paragraph-end.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose text nobody reads. */
const silent = new Set([
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'input',
  'button',
  'select',
  'textarea',
]);

/** The text below an element, one paragraph after the other; `leaveOut` says which elements to pass over. */
export function paragraphsOf(
  element: Element,
  leaveOut: (element: Element) => boolean = () => false,
): string {
  const pieces: string[] = [];
  const read = (node: Node): void => {
    if ('value' in node) pieces.push(node.value);
    if (!('tagName' in node) || silent.has(node.tagName) || leaveOut(node)) return;
    if (node.tagName === 'br') {
      pieces.push('\n');
      return;
    }
    const isBlock = !inlineElements.has(node.tagName);
    if (isBlock) pieces.push(paragraphEnd);
    node.childNodes.forEach(read);
    if (isBlock) pieces.push(paragraphEnd);
  };
  element.childNodes.forEach(read);
  return tidy(pieces.join(''));
}

/** The text of an element as one line. */
export function lineOf(element: Element): string {
  return paragraphsOf(element).replaceAll(paragraphEnd, ' ');
}

/** Blanks as a browser shows them, except that a line broken between two Chinese characters has none. */
function tidy(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})[^\S\u2029]*\n[^\S\u2029]*(?=\p{Script=Han})/gu, '')
    .replace(/[^\S\u2029]+/gu, ' ')
    .replace(/ ?\u2029[\u2029 ]*/gu, paragraphEnd)
    .replace(/^[\u2029 ]+|[\u2029 ]+$/gu, '');
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Every element below a node, in the order of the document. */
export function elementsBelow(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const found: Element[] = [];
  const walk = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}
