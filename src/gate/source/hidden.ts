import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Rule } from 'postcss';
import type { StyleSheet } from './source-page.ts';
import { parentOf } from './walk.ts';

/** Style sheets of more rules than this that hide something are not walked further: the time of a run is bounded. */
const mostHidingRules = 400;

const hides = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Whether the element's own `style` attribute hides it. */
export function isHiddenInline(element: Element): boolean {
  return hides.test(element.attribs.style ?? '');
}

/**
 * The elements that nobody gets, with everything inside them. Style rules count where they are plain: outside media
 * queries, and without pseudo-classes. Taking too much for hidden misses a failure; the rendered page shows it then.
 */
export function hiddenElements(
  $: CheerioAPI,
  elements: readonly Element[],
  styleSheets: readonly StyleSheet[],
): ReadonlySet<Element> {
  const byRule = hiddenByRules($, styleSheets);
  const hidden = new Set<Element>();
  for (const element of elements) {
    const parent = parentOf(element);
    const isHidden =
      (parent !== undefined && hidden.has(parent)) ||
      element.attribs.hidden !== undefined ||
      isHiddenInline(element) ||
      byRule.has(element);
    if (isHidden) hidden.add(element);
  }
  return hidden;
}

function hiddenByRules($: CheerioAPI, styleSheets: readonly StyleSheet[]): ReadonlySet<Element> {
  const selectors = new Set<string>();
  for (const { from, root } of styleSheets) {
    if (from === 'attribute') continue;
    for (const node of root.nodes)
      if (node.type === 'rule' && hidesSomething(node))
        for (const selector of node.selectors) if (!/[:~|&]/.test(selector)) selectors.add(selector);
  }
  const found = new Set<Element>();
  for (const selector of [...selectors].slice(0, mostHidingRules)) {
    try {
      for (const element of $<Element, string>(selector)) found.add(element);
    } catch {
      // A selector newer than the library hides nothing here.
    }
  }
  return found;
}

function hidesSomething(rule: Rule): boolean {
  return rule.nodes.some((node) => node.type === 'decl' && hides.test(`${node.prop}:${node.value}`));
}
