import type { Snapshot, StyleProperty } from './snapshot.ts';

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

/** Runs in the page: writes down every element as the browser shows it. It can use nothing from outside itself. */
export function collect({ page, state, properties, limit }: CollectOptions): Snapshot {
  const recorded: unknown = Reflect.get(window, '__mingbaiListeners');
  const listenersOf = (target: EventTarget): string[] => {
    const found: unknown = typeof recorded === 'function' ? Reflect.apply(recorded, window, [target]) : [];
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
  const styleOf = (computed: CSSStyleDeclaration): Style => {
    const style: Partial<Style> = {};
    for (const property of properties) style[property] = computed.getPropertyValue(property);
    if (!isWhole(style)) throw new Error('A snapshot asks for every property it has.');
    return style;
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
  const elements: Snapshot['elements'][number][] = [];
  const texts: Snapshot['texts'][number][] = [];
  const range = document.createRange();
  let cut = false;

  const visit = (element: Element, parent: number): void => {
    if (elements.length >= limit) {
      cut = true;
      return;
    }
    const index = elements.length;
    const computed = getComputedStyle(element);
    const attributes: Record<string, string> = {};
    for (const { name, value } of element.attributes) attributes[name] = value;
    const visible = axe.commons.dom.isVisibleOnScreen(element);
    const focusable = axe.commons.dom.isFocusable(element);
    const address = addressOf(element);
    const media = mediaOf(element);
    const tabIndex: unknown = Reflect.get(element, 'tabIndex');
    elements.push({
      index,
      parent,
      tag: element.localName,
      attributes,
      role: axe.commons.aria.getRole(element),
      name: axe.commons.text.accessibleText(element),
      visible,
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
      style: styleOf(computed),
      generated: {
        before: generatedText(getComputedStyle(element, '::before')),
        after: generatedText(getComputedStyle(element, '::after')),
      },
      listeners: [...listenersOf(element), ...handlersOf(element)],
      ...(address === undefined ? {} : { address }),
      ...(media === undefined ? {} : { media }),
    });
    let after = 0;
    const inside: ParentNode & Node = element.shadowRoot ?? element;
    for (const node of inside.childNodes) {
      if (node instanceof Element) {
        visit(node, index);
        after += 1;
      } else if (node instanceof Text && node.data !== '') {
        range.selectNodeContents(node);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        texts.push({
          parent: index,
          after,
          text: node.data.replace(/\s+/g, ' '),
          box: boxOf(range.getBoundingClientRect()),
          lines: lines.size,
          visible: visible && lines.size > 0,
        });
      }
    }
  };
  visit(document.documentElement, -1);
  axe.teardown();

  return {
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
    pageListeners: [...new Set([...listenersOf(window), ...listenersOf(document)])],
    cut,
  };
}
