import type { RenderedElement, RenderedText, Snapshot } from './snapshot.ts';

/** A snapshot with the ways through it that rules need. */
export class RenderedPage {
  readonly snapshot: Snapshot;
  readonly #children = new Map<number, RenderedElement[]>();
  readonly #texts = new Map<number, RenderedText[]>();
  readonly #byId = new Map<string, RenderedElement>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    for (const element of snapshot.elements) {
      const siblings = this.#children.get(element.parent);
      if (siblings) siblings.push(element);
      else this.#children.set(element.parent, [element]);
      const { id } = element.attributes;
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    }
    for (const text of snapshot.texts) {
      const siblings = this.#texts.get(text.parent);
      if (siblings) siblings.push(text);
      else this.#texts.set(text.parent, [text]);
    }
  }

  get elements(): readonly RenderedElement[] {
    return this.snapshot.elements;
  }

  /** The language of the whole page; empty when it says none. */
  get lang(): string {
    return this.elements[0]?.attributes.lang ?? '';
  }

  /** Elements with one of these tags. */
  withTag(...tags: readonly string[]): RenderedElement[] {
    return this.elements.filter(({ tag }) => tags.includes(tag));
  }

  /** Elements with one of these roles, explicit or implicit. */
  withRole(...roles: readonly string[]): RenderedElement[] {
    return this.elements.filter(({ role }) => role !== null && roles.includes(role));
  }

  byId(id: string): RenderedElement | undefined {
    return this.#byId.get(id);
  }

  parent(element: RenderedElement): RenderedElement | undefined {
    return this.elements[element.parent];
  }

  children(element: RenderedElement): readonly RenderedElement[] {
    return this.#children.get(element.index) ?? [];
  }

  /** Its own runs of text, those of its children left out. */
  textsOf(element: RenderedElement): readonly RenderedText[] {
    return this.#texts.get(element.index) ?? [];
  }

  /** The element itself and everything around it, from the inside out. */
  lineage(element: RenderedElement): RenderedElement[] {
    const parent = this.parent(element);
    return parent ? [element, ...this.lineage(parent)] : [element];
  }

  /** The nearest of itself and its ancestors that fits. */
  closest(
    element: RenderedElement,
    fits: (candidate: RenderedElement) => boolean,
  ): RenderedElement | undefined {
    return this.lineage(element).find(fits);
  }

  /** Everything inside it, in document order. */
  descendants(element: RenderedElement): RenderedElement[] {
    return this.children(element).flatMap((child) => [child, ...this.descendants(child)]);
  }

  /** What a sighted reader reads in it, white space collapsed. */
  text(element: RenderedElement): string {
    return this.#joined(element, ({ visible }) => visible)
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** All the text in it, shown or not, white space collapsed. */
  allText(element: RenderedElement): string {
    return this.#joined(element, () => true)
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** The language of an element: its own, or that of the nearest ancestor that says one. */
  langOf(element: RenderedElement): string {
    return this.closest(element, ({ attributes }) => attributes.lang !== undefined)?.attributes.lang ?? '';
  }

  /** A selector that leads to the element: its id where it has one of its own, or the way from the root. */
  selector(element: RenderedElement): string {
    const { id } = element.attributes;
    if (id && /^[A-Za-z][\w-]*$/.test(id) && this.#byId.get(id) === element) return `#${id}`;
    const parent = this.parent(element);
    if (!parent) return element.tag;
    const alike = this.children(parent).filter(({ tag }) => tag === element.tag);
    const place = alike.length > 1 ? `:nth-of-type(${String(alike.indexOf(element) + 1)})` : '';
    return `${this.selector(parent)} > ${element.tag}${place}`;
  }

  /** Its opening tag, and the beginning of its text. */
  html(element: RenderedElement): string {
    const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${element.tag}${attributes.join('')}>${this.text(element).slice(0, 80)}`;
  }

  #joined(element: RenderedElement, takes: (text: RenderedText) => boolean): string {
    const texts = this.textsOf(element);
    const children = this.children(element);
    const parts: string[] = [];
    for (let place = 0; place <= children.length; place += 1) {
      for (const text of texts) if (text.after === place && takes(text)) parts.push(text.text);
      const child = children[place];
      if (child) {
        const inner = this.#joined(child, takes);
        parts.push(isInline(child) ? inner : ` ${inner} `);
      }
    }
    return parts.join('');
  }
}

/** Whether its text runs on with the text around it. */
function isInline({ style }: RenderedElement): boolean {
  return style.display.startsWith('inline') || style.display === 'contents';
}
