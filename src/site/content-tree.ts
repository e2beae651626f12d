import type { Comment, Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast, mdxToHast } from 'satteri';
import { literalOf } from '../model/body/literal.ts';
import { features, type Body } from '../model/body/body.ts';
import { headingIds } from '../model/body/heading-ids.ts';
import { formatBytes } from '../i18n/format.ts';
import type { Attachment } from '../model/attachments/inspect-attachment.ts';
import type { Locale } from '../model/localized.ts';
import { addresses } from '../model/addresses.ts';
import { decodeAddress } from '../shared/percent-encoding.ts';
import { fileHref, href } from './links.ts';
import { textOf } from './text.ts';

/** A rendered text: HTML, with the components that stand in it. */
export type ContentPart = string | ContentComponentPart;

/** A component in a text, with its own text inside. */
export interface ContentComponentPart {
  component: string;
  properties: Record<string, string>;
  children: ContentPart[];
}

/** A heading of a text, for the list of contents. */
export interface ContentHeading {
  id: string;
  text: string;
}

/**
 * Renders a body. The text is data from end to end: it is parsed to a tree and written out as HTML,
 * never compiled to code, so nothing in it can run, whatever a check may have missed.
 */
export function renderContent(
  body: Body,
  itemId: string,
  locale: Locale,
  files: readonly Attachment[] = [],
): { parts: ContentPart[]; headings: ContentHeading[] } {
  const tree =
    body.format === 'mdx' ? mdxToHast(body.text, { features }) : markdownToHast(body.text, { features });
  const headings: ContentHeading[] = [];
  const nextId = headingIds();
  const labels = new RegionLabels();
  const root: Root = { type: 'root', children: 'children' in tree ? withoutCode(tree.children) : [] };
  visitElements(root, (element) => {
    nameFile(element, files, locale);
    localizeLink(element, itemId, locale);
    if (element.tagName === 'table') scrollSideways(element, labels);
    if (element.tagName === 'th') element.properties['scope'] = 'col';
    alignByClass(element);
    if (element.tagName === 'th' && textContent(element).trim() === '') emptyHeadingCell(element);
    if (element.tagName === 'input') showTick(element);
    if (/^h[2-6]$/.test(element.tagName)) {
      const text = textContent(element);
      const id = nextId(text);
      element.properties['id'] = id;
      labels.heading = text;
      if (element.tagName === 'h2') headings.push({ id, text });
    }
  });
  return { parts: partsOf(root), headings };
}

type Children = Root['children'];

/** Drops what would be code or markup of the writer's own, and turns literals into text. */
function withoutCode(children: readonly Nodes[]): Children {
  return children.flatMap((node): Children => {
    switch (node.type) {
      case 'element':
        return [{ ...node, children: elementsOnly(withoutCode(node.children)) }];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [{ ...node, children: elementsOnly(withoutCode(node.children)) }];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [{ type: 'text', value: literalOf(node.value) ?? '' }];
      case 'text':
        return [node];
      default:
        return [];
    }
  });
}

function elementsOnly(children: Children): Element['children'] {
  return children.filter(
    (node): node is Extract<RootContent, Element['children'][number]> => node.type !== 'doctype',
  );
}

/** Visits inner elements first, so that a visit may wrap what it is given. */
function visitElements(node: Nodes, visit: (element: Element) => void): void {
  if ('children' in node) for (const child of node.children) visitElements(child, visit);
  if (node.type === 'element') visit(node);
}

/**
 * A table wider than a phone scrolls in a region of its own, which a keyboard can reach (WCAG 1.4.10, 2.1.1).
 * The table has the region's name: lists of tables have no other to go by.
 */
function scrollSideways(table: Element, labels: RegionLabels): void {
  const headings: string[] = [];
  visitElements(table, (element) => {
    if (element.tagName === 'th') headings.push(textContent(element));
  });
  const ariaLabel = labels.next(headings.join(', '));
  const inner: Element = { ...table, properties: { ...table.properties, ariaLabel } };
  table.tagName = 'section';
  table.properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel };
  table.children = [inner];
}

/** Names for the regions of a text, no two alike, by the heading they stand under. */
class RegionLabels {
  heading = '';
  readonly #used = new Map<string, number>();

  next(label: string): string {
    const whole = this.heading === '' ? label : `${this.heading}: ${label}`;
    const uses = (this.#used.get(whole) ?? 0) + 1;
    this.#used.set(whole, uses);
    return uses === 1 ? whole : `${whole} (${String(uses)})`;
  }
}

/** A heading cell without words heads nothing; as a plain cell it is no riddle to a screen reader. */
function emptyHeadingCell(cell: Element): void {
  cell.tagName = 'td';
  delete cell.properties['scope'];
}

/** The box of a task list is a sign, not a control: nobody could tick it. */
function showTick(input: Element): void {
  const sign = input.properties['checked'] === true ? '☑' : '☐';
  input.tagName = 'span';
  input.properties = {};
  input.children = [{ type: 'text', value: sign }];
}

/** Markdown aligns columns by an inline style, which the content security policy refuses. */
function alignByClass({ properties }: Element): void {
  const style = typeof properties['style'] === 'string' ? properties['style'] : '';
  const align = /text-align:\s*(left|center|right)/.exec(style)?.[1] ?? properties['align'];
  delete properties['style'];
  delete properties['align'];
  if (typeof align === 'string') properties['className'] = [`align-${align}`];
}

/** A link inside the site stays in its language; one to a file of the item finds the file. */
function localizeLink(element: Element, itemId: string, locale: Locale): void {
  const name = element.tagName === 'img' ? 'src' : 'href';
  const link = element.properties[name];
  if (typeof link !== 'string' || link.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(link)) return;
  element.properties[name] = link.startsWith('/')
    ? href(locale, link)
    : fileHref(`${addresses.item(itemId)}${link}`);
}

/** A link to a file says what it is and how large, as the file is, in the place of what a hand may have written. */
function nameFile(element: Element, files: readonly Attachment[], locale: Locale): void {
  const link = element.tagName === 'a' ? element.properties['href'] : undefined;
  const name = typeof link === 'string' ? decodeAddress(link.replace(/[?#][^]*$/, '')) : undefined;
  const file = files.find((attachment) => attachment.name === name);
  if (!file) return;
  const last = element.children.at(-1);
  if (last?.type === 'text') {
    last.value = last.value.replace(/\s*[(（]([^()（）]*)[)）]\s*$/, (written, inside: string) =>
      inside.toUpperCase().includes(file.label.toUpperCase()) ? '' : written,
    );
  }
  const size = formatBytes(file.size, locale);
  const suffix = textOf(locale)('item.file', { title: '', format: file.label, size });
  element.children.push({ type: 'text', value: suffix });
}

function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** HTML with the components cut out. A comment marks each place: content itself cannot write one. */
function partsOf(root: Root): ContentPart[] {
  const components: ContentComponentPart[] = [];
  const html = toHtml(markComponents(root, components));
  return html.split(/<!--component (\d+)-->/).flatMap((piece, index): ContentPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const component = components[Number(piece)];
    return component ? [component] : [];
  });
}

/** Components that stand in a line. One that is alone in its paragraph is parsed without the paragraph. */
const inlineComponents = ['Pending', 'Unconfirmed'];

function markComponents(root: Root, components: ContentComponentPart[]): Root {
  const mark = (nodes: Children): Children =>
    nodes.map((node): Children[number] => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const properties = Object.fromEntries(
          node.attributes.flatMap((attribute) =>
            attribute.type === 'mdxJsxAttribute' ? [[attribute.name, propertyText(attribute.value)]] : [],
          ),
        );
        const component = node.name ?? '';
        const isAlone = node.type === 'mdxJsxFlowElement' && inlineComponents.includes(component);
        const children = partsOf({ type: 'root', children: isAlone ? lineOf(node.children) : node.children });
        components.push({ component, properties, children });
        const place: Comment = { type: 'comment', value: `component ${String(components.length - 1)}` };
        return isAlone ? { type: 'element', tagName: 'p', properties: {}, children: [place] } : place;
      }
      return node.type === 'element' ? { ...node, children: elementsOnly(mark(node.children)) } : node;
    });
  return { type: 'root', children: mark(root.children) };
}

/** The text of an only paragraph, without the paragraph. */
function lineOf(children: Element['children']): Element['children'] {
  const blocks = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : children;
}

function propertyText(value: string | { value: string } | null | undefined): string {
  return typeof value === 'string' ? value : (literalOf(value?.value ?? '') ?? '');
}
