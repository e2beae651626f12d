import type { Nodes } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { contentComponents } from '../model/body/components.ts';
import { isComment } from '../model/body/html-comment.ts';
import { literalOf } from '../model/body/literal.ts';
import { isSafeLink } from '../model/fields/address-field.ts';

/** Thrown when a text has something in it that could run, or markup of its own; `line` and `column` are in its file. */
class CodeInContentError extends Error {
  override readonly name = 'CodeInContentError';
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(what: string, node: Readonly<Nodes>) {
    const start = node.position?.start;
    super(
      `${start ? `${String(start.line)}:${String(start.column)}: ` : ''}Content is words, not code: ${what}.`,
    );
    this.line = start?.line;
    this.column = start?.column;
  }
}

/**
 * Stops the compile of a text that holds anything but words: it looks at the very tree that is compiled, after every
 * other plugin, so that what the content check may have missed never becomes part of a page.
 */
export const refuseCode: HastPluginDefinition = defineHastPlugin({
  name: 'refuse-code',
  options: { position: true },
  before(root) {
    refuseIn(root);
  },
  // Markdown holds a comment for the editor's own note; readers never see it.
  raw(node, visitor) {
    visitor.removeNode(node);
  },
});

function refuseIn(node: Readonly<Nodes>): void {
  switch (node.type) {
    case 'raw':
      if (!isComment(node.value)) throw new CodeInContentError('HTML', node);
      break;
    case 'comment':
    case 'doctype':
    case 'mdxjsEsm':
      throw new CodeInContentError(node.type, node);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (literalOf(node.value) === undefined) throw new CodeInContentError('an expression', node);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      refuseInComponent(node);
      break;
    case 'element':
      refuseInElement(node);
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) refuseIn(child);
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function refuseInComponent(node: Readonly<Component>): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(contentComponents, name) ? contentComponents[name] : undefined;
  if (!component) throw new CodeInContentError(`<${name}> is no component`, node);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') throw new CodeInContentError('a spread property', node);
    const kind = Object.hasOwn(component.properties, attribute.name)
      ? component.properties[attribute.name]
      : undefined;
    if (kind === undefined) throw new CodeInContentError(`<${name}> has no ${attribute.name}`, node);
    const { value } = attribute;
    const text = typeof value === 'string' ? value : literalOf(value?.value ?? '');
    if (text === undefined) throw new CodeInContentError(`${attribute.name}={…}`, node);
    if (kind === 'address' && !isSafeLink(text)) throw new CodeInContentError(`the address ${text}`, node);
  }
}

type HtmlElement = Extract<Nodes, { type: 'element' }>;

/** Elements that Markdown itself writes have no event and lead nowhere dangerous. */
function refuseInElement(node: Readonly<HtmlElement>): void {
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^on/i.test(name) || name === 'style' || name === 'srcDoc')
      throw new CodeInContentError(`the attribute ${name}`, node);
    if ((name === 'href' || name === 'src') && !isSafeLink(String(value)))
      throw new CodeInContentError(`the address ${String(value)}`, node);
  }
}
