import { contentComponents, type ContentComponent } from '../model/body/components.ts';
import { literalOf } from '../model/body/literal.ts';
import { isSafeLink } from '../model/fields/address-field.ts';
import { nearMiss } from '../model/near-miss.ts';
import { makeProblem, type Place, type Problem } from '../model/problem.ts';
import type { MdastNode } from 'satteri';
import type { NodeRule, TextContext } from './content-rule.ts';
import { placeOfNode } from './finding-place.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** No HTML in a text; components by the list, with the properties they have and where they may stand. */
export const markupInText: NodeRule = (node, context) => {
  const place = placeOfNode(context.localized.file, node);
  if (node.type === 'html') {
    // A comment shows nothing; every other tag would bypass the components that keep pages accessible.
    if (/^<!--[^]*?-->$/.test(node.value.trim()) && node.value.indexOf('-->') === node.value.trim().length - 3) return [];
    return [makeProblem('raw-html', place, { values: { tag: /<[/!?]?\s*([\w-]*)/.exec(node.value)?.[1] ?? '' } })];
  }
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? checkElement(node, place, context) : [];
};

function checkElement(node: Element, place: Place, context: TextContext): Problem[] {
  const tag = node.name ?? '';
  const handler = node.attributes.find((attribute) => 'name' in attribute && /^on/i.test(attribute.name));
  if (handler && 'name' in handler) return [makeProblem('event-handler', place, { values: { name: handler.name } })];
  const component = Object.hasOwn(contentComponents, tag) ? contentComponents[tag] : undefined;
  if (!component) {
    const known = Object.keys(contentComponents);
    return /^[A-Z]/.test(tag)
      ? [makeProblem('unknown-component', place, { values: { tag }, expected: known.join(' | '), suggestion: nearMiss(tag, known) })]
      : [makeProblem('raw-html', place, { values: { tag } })];
  }
  return [...checkPlace(tag, component, place, context), ...checkProperties(tag, component, node, place, context)];
}

function checkPlace(tag: string, component: ContentComponent, place: Place, { item }: TextContext): Problem[] {
  if (component.onlyIn && !component.onlyIn.includes(item.kind)) {
    return [makeProblem('misplaced-component', place, { values: { tag }, expected: component.onlyIn.join(' | ') })];
  }
  if (component.sampleOnly === true && !item.original.data.sample) {
    return [makeProblem('unconfirmed-outside-sample', place, { expected: 'sample: true' })];
  }
  return tag === 'Pending' ? [makeProblem('pending-text', place)] : [];
}

function checkProperties(
  tag: string,
  component: ContentComponent,
  node: Element,
  place: Place,
  { site }: TextContext,
): Problem[] {
  const problems: Problem[] = [];
  const written = new Set<string>();
  const known = Object.keys(component.properties);
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(makeProblem('expression-in-content', place, { values: { code: `{${attribute.value}}` } }));
      continue;
    }
    const { name } = attribute;
    written.add(name);
    const allowed = Object.hasOwn(component.properties, name) ? component.properties[name] : undefined;
    if (allowed === undefined) {
      problems.push(
        makeProblem('unknown-property', place, { values: { tag, name }, expected: known.join(' | '), suggestion: nearMiss(name, known) }),
      );
      continue;
    }
    const value = typeof attribute.value === 'string' ? attribute.value : literalOf(attribute.value?.value ?? '');
    if (value === undefined) {
      problems.push(makeProblem('expression-in-content', place, { values: { code: `${name}={…}` } }));
    } else if (!isAllowed(value, allowed, site.licences.map(({ id }) => id))) {
      const choices = Array.isArray(allowed) ? allowed : [];
      problems.push(
        makeProblem('bad-property', place, {
          values: { tag, name, value },
          expected: Array.isArray(allowed) ? allowed.join(' | ') : String(allowed),
          suggestion: nearMiss(value, choices),
        }),
      );
    }
  }
  const missing = component.required.filter((name) => !written.has(name));
  problems.push(...missing.map((name) => makeProblem('missing-property', place, { values: { tag, name }, expected: name })));
  return problems;
}

function isAllowed(value: string, allowed: ContentComponent['properties'][string], licences: readonly string[]): boolean {
  if (allowed === 'text') return value.trim() !== '';
  if (allowed === 'address') return /^https?:/.test(value) && URL.canParse(value) && isSafeLink(value);
  if (allowed === 'licence') return licences.includes(value);
  return allowed.includes(value);
}
