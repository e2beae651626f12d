import type { MdastNode } from 'satteri';
import { contentComponents, type ContentComponent } from '../model/body/components.ts';
import { literalOf } from '../model/body/literal.ts';
import { placeOfNode } from '../model/body/place-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { isSafeLink } from '../model/fields/address-field.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { nearMiss } from '../model/near-miss.ts';
import { makeProblem, type Place, type Problem } from '../model/problem.ts';
import type { NodeRule, TextContext } from './content-rule.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>;

/** What a rule here looks at: a component where it stands. */
interface Use {
  tag: string;
  component: ContentComponent;
  node: Element;
  place: Place;
  context: TextContext;
}

/** Components by the list, with the properties they have, where they may stand. */
export const componentsInText: NodeRule = (node, context) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const place = placeOfNode(context.localized.file, node);
  const tag = node.name ?? '';
  const handler = node.attributes.find((attribute) => 'name' in attribute && /^on/i.test(attribute.name));
  if (handler && 'name' in handler)
    return [makeProblem('event-handler', place, { values: { name: handler.name } })];
  const component = Object.hasOwn(contentComponents, tag) ? contentComponents[tag] : undefined;
  if (!component) return [unknownTag(tag, place)];
  const use = { tag, component, node, place, context };
  return [...checkPosition(use), ...checkChildren(use), ...checkProperties(use)];
};

function unknownTag(tag: string, place: Place): Problem {
  const known = Object.keys(contentComponents);
  const suggestion = nearMiss(tag, known);
  return /^[A-Z]/.test(tag) || suggestion !== undefined
    ? makeProblem('unknown-component', place, { values: { tag }, expected: known.join(' | '), suggestion })
    : makeProblem('raw-html', place, { values: { tag } });
}

function checkPosition({ tag, component, place, context: { item } }: Use): Problem[] {
  if (component.onlyIn && !component.onlyIn.includes(item.kind)) {
    return [
      makeProblem('misplaced-component', place, { values: { tag }, expected: component.onlyIn.join(' | ') }),
    ];
  }
  if (component.sampleOnly === true && !item.original.data.sample) {
    return [makeProblem('unconfirmed-outside-sample', place, { expected: 'sample: true' })];
  }
  return [];
}

function checkChildren({ tag, component, node, place }: Use): Problem[] {
  const isEmpty = [...walkBody(node)].slice(1).every(({ node: inner }) => saysNothing(inner));
  if (component.children) return isEmpty ? [makeProblem('empty-component', place, { values: { tag } })] : [];
  return isEmpty
    ? []
    : [makeProblem('text-in-component', place, { values: { tag }, expected: `<${tag} />` })];
}

/** Whether a node by itself is only a frame for others, or a blank. */
function saysNothing(node: MdastNode): boolean {
  return node.type === 'text' ? node.value.trim() === '' : 'children' in node && !('attributes' in node);
}

function checkProperties(use: Use): Problem[] {
  const { tag, component, node, place } = use;
  const written = node.attributes.flatMap((attribute) => ('name' in attribute ? [attribute.name] : []));
  const hasSpread = written.length < node.attributes.length;
  const unknown = written.filter((name) => !Object.hasOwn(component.properties, name));
  const missing = component.required.filter((name) => !written.includes(name));
  return [
    ...node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute'
        ? [makeProblem('expression-in-content', place, { values: { code: `{${attribute.value}}` } })]
        : checkProperty(attribute, use),
    ),
    // A property under a wrong name is missing under its right one: one mistake, told once.
    ...(hasSpread ? [] : missing.slice(unknown.length)).map((name) =>
      makeProblem('missing-property', place, { values: { tag, name }, expected: name }),
    ),
  ];
}

function checkProperty(
  { name, value: given }: Attribute,
  { tag, component, place, context }: Use,
): Problem[] {
  const known = Object.keys(component.properties);
  const allowed = Object.hasOwn(component.properties, name) ? component.properties[name] : undefined;
  if (allowed === undefined) {
    const suggestion = nearMiss(name, known);
    return [
      makeProblem('unknown-property', place, {
        values: { tag, name },
        expected: known.join(' | '),
        suggestion,
      }),
    ];
  }
  const value = typeof given === 'string' ? given : literalOf(given?.value ?? '');
  if (value === undefined) {
    return [makeProblem('expression-in-content', place, { values: { code: `${name}={…}` } })];
  }
  const problem = (expected: string, choices: readonly string[] = []): Problem[] => [
    makeProblem('bad-property', place, {
      values: { tag, name, value },
      expected,
      suggestion: nearMiss(value, choices),
    }),
  ];
  if (allowed === 'text') return value.trim() === '' ? problem('…') : [];
  if (allowed === 'address') {
    return /^https?:/.test(value) && URL.canParse(value) && isSafeLink(value) ? [] : problem('https://…');
  }
  if (allowed !== 'licence') return allowed.includes(value) ? [] : problem(allowed.join(' | '), allowed);
  const licences = context.site.licences.map(({ id }) => id);
  const isKnown = licences.includes(value) || context.unread.has(registryFiles.licence);
  return isKnown ? [] : problem(licences.join(' | '), licences);
}
