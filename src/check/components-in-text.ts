import type { MdastNode } from 'satteri';
import { contentComponents, type ContentComponent } from '../model/body/components.ts';
import { literalOf } from '../model/body/literal.ts';
import { locationOfNode } from '../model/body/location-of-node.ts';
import { walkBody } from '../model/body/walk-body.ts';
import { linkFault } from '../model/fields/address-fault.ts';
import { registryFiles } from '../model/load/load-registries.ts';
import { closestMatch } from '../model/closest-match.ts';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../model/diagnostic.ts';
import { listChoices } from '../model/list-choices.ts';
import type { NodeRule, TextContext } from './content-rule.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Extract<Element['attributes'][number], { type: 'mdxJsxAttribute' }>;

/** The subject of a rule here: a component where it stands. */
interface Use {
  tag: string;
  component: ContentComponent;
  node: Element;
  location: SourceLocation;
  context: TextContext;
}

/** Components by the list, with the properties they have, where they may stand. */
export const componentsInText: NodeRule = (node, context) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const location = locationOfNode(context.localized.file, node);
  const tag = node.name ?? '';
  const handler = node.attributes.find((attribute) => 'name' in attribute && /^on/i.test(attribute.name));
  if (handler && 'name' in handler)
    return [makeDiagnostic('event-handler', location, { values: { name: handler.name } })];
  const component = Object.hasOwn(contentComponents, tag) ? contentComponents[tag] : undefined;
  if (!component) return [unknownTag(tag, location)];
  const use = { tag, component, node, location, context };
  return [...checkPosition(use), ...checkChildren(use), ...checkProperties(use)];
};

function unknownTag(tag: string, location: SourceLocation): Diagnostic {
  const known = Object.keys(contentComponents);
  const suggestion = closestMatch(tag, known);
  return /^[A-Z]/.test(tag) || suggestion !== undefined
    ? makeDiagnostic('unknown-component', location, {
        values: { tag },
        expected: known.join(' | '),
        suggestion,
      })
    : makeDiagnostic('raw-html', location, { values: { tag } });
}

function checkPosition({ tag, component, location, context: { item } }: Use): Diagnostic[] {
  if (component.onlyIn && !component.onlyIn.includes(item.kind)) {
    return [
      makeDiagnostic('misplaced-component', location, {
        values: { tag },
        expected: component.onlyIn.join(' | '),
      }),
    ];
  }
  if (component.sampleOnly === true && !item.original.data.sample) {
    return [makeDiagnostic('unconfirmed-outside-sample', location, { expected: 'sample: true' })];
  }
  return [];
}

function checkChildren({ tag, component, node, location }: Use): Diagnostic[] {
  const isEmpty = [...walkBody(node)].slice(1).every(({ node: inner }) => saysNothing(inner));
  if (component.children)
    return isEmpty ? [makeDiagnostic('empty-component', location, { values: { tag } })] : [];
  return isEmpty
    ? []
    : [makeDiagnostic('text-in-component', location, { values: { tag }, expected: `<${tag} />` })];
}

/** Whether a node by itself is only a frame for others, or a blank. */
function saysNothing(node: MdastNode): boolean {
  return node.type === 'text' ? node.value.trim() === '' : 'children' in node && !('attributes' in node);
}

function checkProperties(use: Use): Diagnostic[] {
  const { tag, component, node, location } = use;
  const written = node.attributes.flatMap((attribute) => ('name' in attribute ? [attribute.name] : []));
  const hasSpread = written.length < node.attributes.length;
  const unknown = written.filter((name) => !Object.hasOwn(component.properties, name));
  const missing = component.required.filter((name) => !written.includes(name));
  return [
    ...node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute'
        ? [makeDiagnostic('expression-in-content', location, { values: { code: `{${attribute.value}}` } })]
        : checkProperty(attribute, use),
    ),
    // A property under a wrong name is missing under its right one: one mistake, reported once.
    ...(hasSpread ? [] : missing.slice(unknown.length)).map((name) =>
      makeDiagnostic('missing-property', location, { values: { tag, name }, expected: name }),
    ),
  ];
}

function checkProperty(
  { name, value: given }: Attribute,
  { tag, component, location, context }: Use,
): Diagnostic[] {
  const known = Object.keys(component.properties);
  const allowed = Object.hasOwn(component.properties, name) ? component.properties[name] : undefined;
  if (allowed === undefined) {
    const suggestion = closestMatch(name, known);
    return [
      makeDiagnostic('unknown-property', location, {
        values: { tag, name },
        expected: known.join(' | '),
        suggestion,
      }),
    ];
  }
  const value = typeof given === 'string' ? given : literalOf(given?.value ?? '');
  if (value === undefined) {
    return [makeDiagnostic('expression-in-content', location, { values: { code: `${name}={…}` } })];
  }
  const diagnostic = (expected: string, choices: readonly string[] = []): Diagnostic[] => [
    makeDiagnostic('bad-property', location, {
      values: { tag, name, value },
      expected,
      suggestion: closestMatch(value, choices),
    }),
  ];
  if (allowed === 'text') return value.trim() === '' ? diagnostic('…') : [];
  if (allowed === 'address') {
    const fault = linkFault(value);
    if (fault === undefined) return [];
    return fault === 'bad-address'
      ? diagnostic('https://…')
      : [makeDiagnostic(fault, location, { values: { value } })];
  }
  if (allowed !== 'licence') return allowed.includes(value) ? [] : diagnostic(allowed.join(' | '), allowed);
  const licences = context.site.licences.map(({ id }) => id);
  const isKnown = licences.includes(value) || context.unreadablePaths.has(registryFiles.licence);
  return isKnown ? [] : diagnostic(listChoices(licences), licences);
}
