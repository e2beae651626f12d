import type { RenderedElement, Snapshot, StyleProperty } from './snapshot.ts';

/** What of axe's commons is used; axe has run in the page before (see engines/axe.ts). */
interface AxeCommons {
  setup(): void;
  teardown(): void;
  commons: {
    aria: { getRole(element: Element): string | null };
    dom: {
      isVisibleToScreenReaders(element: Element): boolean;
      isVisibleOnScreen(element: Element): boolean;
      isFocusable(element: Element): boolean;
    };
    text: { accessibleText(element: Element): string };
  };
}

declare const axe: AxeCommons;

/** What a page and a state are called, which the browser does not know. */
export interface CollectOptions {
  page: string;
  state: string;
  properties: readonly StyleProperty[];
  /** How many elements a snapshot takes at most. */
  limit: number;
}

/** A snapshot as it comes out of the browser: each style that occurs is written down once. */
export type PackedSnapshot = Omit<Snapshot, 'elements'> & {
  elements: readonly PackedElement[];
  styles: readonly RenderedElement['style'][];
};

/** An element with the number of its style. */
export type PackedElement = Omit<RenderedElement, 'style'> & { style: number };

/**
 * Runs in the page: writes down every element as the browser shows it, as JSON, which crosses to us many times faster
 * than objects do. It can use nothing from outside itself.
 */
export function collect({ page, state, properties, limit }: CollectOptions): string {
  const recorder: unknown = Reflect.get(window, '__mingbaiListeners');
  const listenersOf = (target: EventTarget): string[] => {
    const found: unknown = typeof recorder === 'function' ? Reflect.apply(recorder, window, [target]) : [];
    return Array.isArray(found) ? found.map(String) : [];
  };
  const handlersOf = (element: Element): string[] =>
    element
      .getAttributeNames()
      .filter((name) => name.startsWith('on'))
      .map((name) => name.slice(2));
  const boxOf = ({ left, top, width, height }: DOMRect) => ({
    x: left + window.scrollX,
    y: top + window.scrollY,
    width,
    height,
  });
  const generatedText = (style: CSSStyleDeclaration): string => {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(style.content);
    return style.display === 'none' ? '' : (quoted?.[1] ?? '');
  };
  type Style = Record<StyleProperty, string>;
  const isWhole = (style: Partial<Style>): style is Style =>
    properties.every((property) => property in style);
  const styles: Style[] = [];
  const numbers = new Map<string, number>();
  const numberOfStyle = (computed: CSSStyleDeclaration): number => {
    const values = properties.map((property) => computed.getPropertyValue(property));
    const whole = values.join('\n');
    const known = numbers.get(whole);
    if (known !== undefined) return known;
    const style: Partial<Style> = {};
    for (const [place, property] of properties.entries()) style[property] = values[place] ?? '';
    if (!isWhole(style)) throw new Error('A snapshot asks for every property it has.');
    numbers.set(whole, styles.length);
    return styles.push(style) - 1;
  };
  // To name an element may mean to read all that is in it: it is done where a name can be.
  const namedByNobody = new Set(
    'blockquote caption code definition deletion emphasis generic insertion list listitem mark none paragraph presentation rowgroup strong subscript superscript term time'.split(
      ' ',
    ),
  );
  const nameOf = (element: Element, role: string | null): string => {
    const canBeNamed =
      (role !== null && !namedByNobody.has(role)) ||
      ['aria-label', 'aria-labelledby', 'title', 'alt'].some((name) => element.hasAttribute(name)) ||
      element.localName === 'summary';
    return canBeNamed ? axe.commons.text.accessibleText(element) : '';
  };
  const addressOf = (element: Element): string | undefined => {
    const written: unknown = Reflect.get(element, 'href') ?? Reflect.get(element, 'currentSrc') ?? undefined;
    if (typeof written === 'string' && written !== '') return written;
    const source: unknown = Reflect.get(element, 'src');
    return typeof source === 'string' && source !== '' ? source : undefined;
  };
  const mediaOf = (element: Element) => {
    if (element instanceof HTMLImageElement) {
      const { naturalWidth, naturalHeight } = element;
      return { naturalWidth, naturalHeight, duration: null, autoplay: false, muted: false };
    }
    if (!(element instanceof HTMLMediaElement)) return undefined;
    const { videoWidth = 0, videoHeight = 0 } = element instanceof HTMLVideoElement ? element : {};
    return {
      naturalWidth: videoWidth,
      naturalHeight: videoHeight,
      duration: Number.isFinite(element.duration) ? element.duration : null,
      autoplay: element.autoplay,
      muted: element.muted,
    };
  };

  axe.setup();
  const elements: PackedElement[] = [];
  const texts: Snapshot['texts'][number][] = [];
  const range = document.createRange();
  const recorded: Element[] = [];
  let cut = false;

  const recordText = (node: Text, parent: number, after: number): void => {
    range.selectNodeContents(node);
    const rectangles = [...range.getClientRects()];
    const lines = new Set(rectangles.map(({ top }) => Math.round(top)));
    texts.push({
      parent,
      after,
      text: node.data.replace(/\s+/g, ' '),
      box: boxOf(range.getBoundingClientRect()),
      lines: lines.size,
      advance: rectangles.reduce((sum, { width }) => sum + width, 0),
      visible: elements[parent]?.visible === true && lines.size > 0,
    });
  };
  const record = (element: Element, parent: number): number => {
    const index = elements.length;
    recorded.push(element);
    const computed = getComputedStyle(element);
    const attributes: Record<string, string> = {};
    for (const { name, value } of element.attributes) attributes[name] = value;
    const focusable = axe.commons.dom.isFocusable(element);
    const role = axe.commons.aria.getRole(element);
    const address = addressOf(element);
    const media = mediaOf(element);
    const tabIndex: unknown = Reflect.get(element, 'tabIndex');
    elements.push({
      index,
      parent,
      tag: element.localName,
      attributes,
      role,
      name: nameOf(element, role),
      visible: axe.commons.dom.isVisibleOnScreen(element),
      exposed: axe.commons.dom.isVisibleToScreenReaders(element),
      focusable,
      tabbable: focusable && typeof tabIndex === 'number' && tabIndex >= 0,
      box: boxOf(element.getBoundingClientRect()),
      scroll: {
        width: element.scrollWidth,
        height: element.scrollHeight,
        clientWidth: element.clientWidth,
        clientHeight: element.clientHeight,
      },
      style: numberOfStyle(computed),
      generated: {
        before: generatedText(getComputedStyle(element, '::before')),
        after: generatedText(getComputedStyle(element, '::after')),
      },
      listeners: [...listenersOf(element), ...handlersOf(element)],
      ...(address === undefined ? {} : { address }),
      ...(media === undefined ? {} : { media }),
    });
    return index;
  };

  // A script may nest elements deeper than a function may call itself, so the way back is kept by hand.
  const way: { index: number; after: number; rest: Iterator<Node> }[] = [];
  const enter = (element: Element, parent: number): void => {
    if (elements.length >= limit) {
      cut = true;
      return;
    }
    const inside: ParentNode & Node = element.shadowRoot ?? element;
    way.push({ index: record(element, parent), after: 0, rest: inside.childNodes.values() });
  };
  enter(document.documentElement, -1);
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const next = here.rest.next();
    if (next.done === true) {
      way.pop();
    } else if (next.value instanceof Element) {
      enter(next.value, here.index);
      here.after += 1;
    } else if (next.value instanceof Text && next.value.data !== '') {
      recordText(next.value, here.index, here.after);
    }
  }
  axe.teardown();
  // What is done to the page after this (probes, the walk with the keyboard) names elements by their place in here.
  Object.defineProperty(window, '__mingbaiElements', { value: recorded, configurable: true });

  const snapshot: PackedSnapshot = {
    page,
    state,
    title: document.title,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    document: {
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    },
    elements,
    texts,
    styles,
    pageListeners: [...new Set([...listenersOf(window), ...listenersOf(document)])],
    cut,
    probes: {},
  };
  return JSON.stringify(snapshot);
}
