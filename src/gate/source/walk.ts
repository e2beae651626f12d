import { isDocument, isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { inlineElements } from '../../shared/inline-elements.ts';

/**
 * Everything below a node in the order of the document, without recursion: hostile markup is nested deeper than the
 * stack. The content of a `<template>` is a document of its own and not entered.
 */
export function* nodesIn(top: Document | Element): Generator<AnyNode> {
  const waiting: AnyNode[] = top.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isDocument(node)) continue;
    yield node;
    if (isTag(node))
      for (let place = node.children.length - 1; place >= 0; place -= 1) {
        const child = node.children[place];
        if (child) waiting.push(child);
      }
  }
}

/** The elements inside it, in the order of the document. */
export function elementsIn(top: Document | Element): Element[] {
  return [...nodesIn(top)].filter((node) => isTag(node));
}

/** The element around it. */
export function parentOf(element: Element): Element | undefined {
  return element.parent && isTag(element.parent) ? element.parent : undefined;
}

/** Itself and what is around it, from the inside out. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}

/** The nearest of itself and what is around it that has one of these tags. */
export function closest(element: Element, ...tags: readonly string[]): Element | undefined {
  for (const at of lineage(element)) if (tags.includes(at.name)) return at;
  return undefined;
}

/** Its child elements. */
export function childElements(element: Element): Element[] {
  return element.children.filter((node) => isTag(node));
}

/** Tags whose text is never read as part of the page. */
const ignoredElements = new Set(['script', 'style', 'noscript', 'template']);

/** The text in it, white space collapsed. */
export function textOf(
  top: Document | Element,
  leaveOut: (element: Element) => boolean = () => false,
): string {
  let text = '';
  const waiting: AnyNode[] = top.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text += node.data;
    if (!isTag(node) || ignoredElements.has(node.name) || leaveOut(node)) continue;
    if (!inlineElements.has(node.name)) text += ' ';
    for (let place = node.children.length - 1; place >= 0; place -= 1) {
      const child = node.children[place];
      if (child) waiting.push(child);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
