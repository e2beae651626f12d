import type { MdastNode } from 'satteri';
import { parseBody, treeOf } from '../../model/body/body.ts';
import { contentComponents } from '../../model/body/components.ts';
import { plainText, walkBody } from '../../model/body/walk-body.ts';
import type { Item, LocalizedItem } from '../../model/item.ts';
import type { KindId } from '../../model/kinds/index.ts';
import type { ReadContent } from '../../model/load/load-content.ts';
import type { Rule } from '../../model/diagnostic-texts.ts';
import { checkNodes } from '../check-text.ts';
import type { CheckContext, TextContext } from '../content-rule.ts';
import { addressesOf } from '../../routes/addresses-in-use.ts';

/** What is wrong with what a handbook says of a component. */
interface ComponentError {
  rule: Rule;
  values: Record<string, string>;
}

/** A section of a handbook: the component that its heading names, and what stands below. */
interface Section {
  component: string;
  nodes: MdastNode[];
}

/** Compares what a handbook says in one language with the components there are. */
export function componentErrors(
  handbook: Item,
  localized: LocalizedItem<KindId>,
  content: ReadContent,
  { today }: CheckContext,
): ComponentError[] {
  const { file } = localized;
  const sections = sectionsOf(treeOf(localized.body));
  const named = sections.map(({ component }) => component).join(' ');
  const known = Object.keys(contentComponents).join(' ');
  if (named !== known) return [{ rule: 'expected-components', values: { file, named, known } }];
  return sections
    .flatMap((section) => [
      ...unnamedProperties(section),
      ...exampleErrors(section, {
        ...content,
        item: handbook,
        localized,
        pages: addressesOf({ site: content.site, locale: localized.locale, today }),
      }),
    ])
    .map(({ rule, values }) => ({ rule, values: { ...values, file } }));
}

/** The sections whose heading is nothing but the name of a component in code style. */
function sectionsOf(tree: MdastNode): Section[] {
  const sections: Section[] = [];
  for (const node of 'children' in tree ? tree.children : []) {
    if (node.type !== 'heading') {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    const [name] = node.children;
    const isComponent = node.children.length === 1 && name?.type === 'inlineCode';
    sections.push({ component: isComponent ? name.value : '', nodes: [] });
  }
  return sections.filter(({ component }) => component !== '');
}

/** Each property and each of its values stands in code style before the example. */
function unnamedProperties({ component, nodes }: Section): ComponentError[] {
  const properties = contentComponents[component]?.properties ?? {};
  const choices = Object.values(properties).flatMap((value) => (typeof value === 'string' ? [] : value));
  const example = nodes.findIndex(isExample);
  const codes = nodes
    .slice(0, Math.max(example, 0))
    .flatMap((node) => [...walkBody(node)])
    .flatMap(({ node }) => (node.type === 'inlineCode' ? [plainText(node)] : []));
  return [...Object.keys(properties), ...choices]
    .filter((property) => !codes.includes(property))
    .map((property) => ({ rule: 'expected-property', values: { component, property } }));
}

function isExample(node: MdastNode): boolean {
  return node.type === 'code' && node.lang === 'mdx';
}

/** The one example of a component uses it, and passes the check. */
function exampleErrors({ component, nodes }: Section, location: TextContext): ComponentError[] {
  const examples = nodes.filter(isExample).map((node) => plainText(node));
  const [example] = examples;
  if (example === undefined || examples.length > 1 || !example.includes(`<${component}`))
    return [{ rule: 'expected-example', values: { component, reason: `<${component}>` } }];
  const { body, diagnostics } = parseBody(location.localized.file, example, 'mdx');
  const { data } = location.localized;
  // Some components stand only in samples.
  const localized = body && { ...location.localized, data: { ...data, sample: true }, body };
  const found = localized
    ? checkNodes({ ...location, item: asSample(location.item), localized })
    : diagnostics;
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => ({ rule: 'expected-example', values: { component, reason: rule } }));
}

function asSample<Kind extends Item>(item: Kind): Kind {
  return { ...item, original: { ...item.original, data: { ...item.original.data, sample: true } } };
}
