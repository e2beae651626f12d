import type { Element } from 'domhandler';
import type { Hit } from '../rule.ts';
import { childElements, parentOf } from './walk.ts';

/** A way longer than this is no help to anybody. */
const longestWay = 12;

/** Where elements stand among their siblings; counted once for each parent, or pages with long lists take for ever. */
const stepCache = new WeakMap<Element, Map<Element, string>>();

/** A selector that leads to the element: from the nearest id that is its own, or from the root. */
function selectorOf(element: Element, byId: (id: string) => Element | undefined): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at && steps.length < longestWay; at = parentOf(at)) {
    const { id } = at.attribs;
    if (id && /^[A-Za-z][\w-]*$/.test(id) && byId(id) === at) {
      steps.push(`#${id}`);
      break;
    }
    steps.push(stepTo(at));
  }
  return steps.reverse().join(' > ');
}

function stepTo(element: Element): string {
  const parent = parentOf(element);
  if (!parent) return element.name;
  let steps = stepCache.get(parent);
  if (!steps) {
    steps = new Map();
    for (const [tag, alike] of Map.groupBy(childElements(parent), ({ name }) => name))
      for (const [index, child] of alike.entries())
        steps.set(child, alike.length > 1 ? `${tag}:nth-of-type(${String(index + 1)})` : tag);
    stepCache.set(parent, steps);
  }
  return steps.get(element) ?? element.name;
}

/** A hit at an element of a page's text. */
export function hitOfElement(
  element: Element,
  page: { file: string; html: string; byId: (id: string) => Element | undefined },
): Hit {
  const place = element.sourceCodeLocation;
  const selector = selectorOf(element, page.byId);
  if (!place) return { selector, html: `<${element.name}>` };
  return {
    selector,
    html: page.html.slice(place.startOffset, Math.min(place.endOffset, place.startOffset + 300)),
    source: { file: page.file.slice(1), line: place.startLine, column: place.startCol },
  };
}
