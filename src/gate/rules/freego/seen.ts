import type { Element } from 'domhandler';
import { isHiddenInline } from '../../source/hidden.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { parentOf } from '../../source/walk.ts';

const ignoredCache = new WeakMap<readonly Element[], ReadonlySet<Element>>();

/**
 * The elements the official checker tests: it passes over what is inside `<template>`, `<slot>`, `aria-hidden` and an
 * inline style that hides; hiding by a style sheet means nothing to it.
 */
export function seenElements(page: SourcePage, ...tags: readonly string[]): Element[] {
  const over = passedOverIn(page.elements);
  const candidates = tags.length > 0 ? page.withTag(...tags) : page.elements;
  return candidates.filter((element) => !over.has(element));
}

function passedOverIn(elements: readonly Element[]): ReadonlySet<Element> {
  const known = ignoredCache.get(elements);
  if (known) return known;
  const over = new Set<Element>();
  for (const element of elements) {
    const parent = parentOf(element);
    const isInside = parent !== undefined && (over.has(parent) || parent.name === 'slot');
    if (isInside || element.attribs['aria-hidden'] === 'true' || isHiddenInline(element)) over.add(element);
  }
  ignoredCache.set(elements, over);
  return over;
}
