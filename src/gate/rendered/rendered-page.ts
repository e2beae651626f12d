import type { RenderedElement, RenderedText, Snapshot } from './snapshot.ts';

/** A snapshot with the ways through it that rules need. */
export class RenderedPage {
  readonly snapshot: Snapshot;
  readonly #children = new Map<number, RenderedElement[]>();
  readonly #texts = new Map<number, RenderedText[]>();
  readonly #byId = new Map<string, RenderedElement>();
  readonly #places = new Map<number, ReadonlyMap<number, { place: number; of: number }>>();
  #last: number[] = [];

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
    const around: RenderedElement[] = [];
    for (let one: RenderedElement | undefined = element; one; one = this.parent(one)) around.push(one);
    return around;
  }

  /** The nearest of itself and its ancestors that fits. */
  closest(
    element: RenderedElement,
    fits: (candidate: RenderedElement) => boolean,
  ): RenderedElement | undefined {
    for (let one: RenderedElement | undefined = element; one; one = this.parent(one)) {
      if (fits(one)) return one;
    }
    return undefined;
  }

  /** Everything inside it, in document order. */
  descendants(element: RenderedElement): RenderedElement[] {
    return this.elements.slice(element.index + 1, this.#lastInside(element) + 1);
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
    const steps: string[] = [];
    for (const one of this.lineage(element)) {
      const own = one.attributes.id;
      if (own && /^[A-Za-z][\w-]*$/.test(own) && this.#byId.get(own) === one)
        return [`#${own}`, ...steps].join(' > ');
      const parent = this.parent(one);
      const { place, of } = (parent && this.#placesIn(parent).get(one.index)) ?? { place: 1, of: 1 };
      steps.unshift(of > 1 ? `${one.tag}:nth-of-type(${String(place)})` : one.tag);
    }
    return steps.join(' > ');
  }

  /** Its opening tag, and the beginning of its text. */
  html(element: RenderedElement): string {
    const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${element.tag}${attributes.join('')}>${this.text(element).slice(0, 80)}`;
  }

  /** The index of the last element inside it; its own where it is empty. Elements stand in document order. */
  #lastInside(element: RenderedElement): number {
    if (this.#last.length === 0) {
      this.#last = this.elements.map(({ index }) => index);
      for (const { index, parent } of this.elements.toReversed()) {
        const inside = this.#last[index];
        const known = this.#last[parent];
        if (inside !== undefined && known !== undefined && inside > known) this.#last[parent] = inside;
      }
    }
    return this.#last[element.index] ?? element.index;
  }

  /** The place of each child among those with its tag, and how many these are. */
  #placesIn(parent: RenderedElement): ReadonlyMap<number, { place: number; of: number }> {
    const known = this.#places.get(parent.index);
    if (known) return known;
    const places = new Map<number, { place: number; of: number }>();
    for (const alike of Map.groupBy(this.children(parent), ({ tag }) => tag).values()) {
      for (const [before, { index }] of alike.entries()) {
        places.set(index, { place: before + 1, of: alike.length });
      }
    }
    this.#places.set(parent.index, places);
    return places;
  }

  /** Kept by hand and not by calls: a script may nest elements deeper than a function may call itself. */
  #joined(element: RenderedElement, takes: (text: RenderedText) => boolean): string {
    const parts: string[] = [];
    const way = [this.#reading(element)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const text = here.texts[here.text];
      const child = here.children[here.child];
      if (text && text.after <= here.child) {
        if (takes(text)) parts.push(text.text);
        here.text += 1;
      } else if (child) {
        here.child += 1;
        if (!isInline(child)) parts.push(' ');
        way.push(this.#reading(child));
      } else {
        way.pop();
        if (way.length > 0 && !isInline(here.element)) parts.push(' ');
      }
    }
    return parts.join('');
  }

  #reading(element: RenderedElement): Reading {
    return { element, texts: this.textsOf(element), children: this.children(element), text: 0, child: 0 };
  }
}

/** An element that is being read, and how far. */
interface Reading {
  element: RenderedElement;
  texts: readonly RenderedText[];
  children: readonly RenderedElement[];
  text: number;
  child: number;
}

/** Whether its text runs on with the text around it. */
function isInline({ style }: RenderedElement): boolean {
  return style.display.startsWith('inline') || style.display === 'contents';
}
