import type { TabStop } from './walk.ts';

/**
 * Runs in the page, after a snapshot: from now on writes down, whenever Tab is pressed, where the focus has been until
 * then. By that time the page has scrolled and drawn it. `tabbable` are the elements to know the usual look of.
 */
export function recordTabStops(tabbable: readonly number[]): void {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const elements: unknown[] = Array.isArray(recorded) ? recorded : [];
  const indexes = new Map<unknown, number>(elements.map((element, index) => [element, index]));

  // What is on its way to another look would still have the old one.
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, ::before, ::after { transition: none !important; scroll-behavior: auto !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];

  const lookOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo);
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    return [
      hasOutline ? style.outline : '',
      style.boxShadow,
      style.border,
      style.backgroundColor,
      style.backgroundImage,
      style.color,
      style.textDecoration,
      style.transform,
      style.opacity,
      style.filter,
      style.content,
    ].join('|');
  };
  const surroundings = (element: Element): string => {
    const label: unknown = Reflect.get(element, 'labels');
    const around = [
      element.parentElement,
      element.parentElement?.parentElement,
      element.nextElementSibling,
      element.previousElementSibling,
      label instanceof NodeList ? label[0] : null,
    ].filter((other) => other instanceof Element);
    return [
      lookOf(element),
      ...[element, ...around].flatMap((other) => [
        other === element ? '' : lookOf(other),
        lookOf(other, '::before'),
        lookOf(other, '::after'),
      ]),
    ].join('\n');
  };
  const usual = new Map<Element, { own: string; all: string }>();
  for (const index of tabbable) {
    const element = elements[index];
    if (element instanceof Element) usual.set(element, { own: lookOf(element), all: surroundings(element) });
  }

  const isCovered = (element: Element, box: DOMRect): boolean => {
    const points = [0.5, 0.1, 0.9].flatMap((across) =>
      [0.5, 0.1, 0.9].map((down) => [box.left + box.width * across, box.top + box.height * down] as const),
    );
    const root = element.getRootNode();
    const inside = points.filter(
      ([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight,
    );
    if (inside.length === 0 || !(root instanceof Document || root instanceof ShadowRoot)) return false;
    return inside.every(([x, y]) => {
      const top = root.elementFromPoint(x, y);
      if (!top || element.contains(top) || top.contains(element)) return false;
      for (let over: Element | null = top; over; over = over.parentElement) {
        if (over.contains(element)) return false;
        if (['fixed', 'sticky'].includes(getComputedStyle(over).position)) return true;
      }
      return false;
    });
  };
  const focused = (): Element | null => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body || element === document.documentElement ? null : element;
  };
  const typesText = (element: Element): boolean =>
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable) ||
    (element instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'range', 'color', 'file'].includes(
        element.type,
      ));

  const touched = new Set<number>();
  window.addEventListener('focusin', (event) => touched.add(indexes.get(event.composedPath()[0]) ?? -1), {
    capture: true,
  });
  Object.defineProperty(window, '__mingbaiTouched', {
    // Since the last time it was asked.
    value: () => {
      const since = [...touched];
      touched.clear();
      return since;
    },
    configurable: true,
  });
  const stops: (TabStop | null)[] = [];
  const note = (): void => {
    const element = focused();
    if (!element) {
      stops.push(null);
      return;
    }
    const box = element.getBoundingClientRect();
    const before = usual.get(element);
    stops.push({
      element: indexes.get(element) ?? -1,
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
      // A field to type in shows the caret; of an element nobody knew before, nothing is known.
      isShown:
        !before ||
        typesText(element) ||
        element.localName === 'iframe' ||
        lookOf(element) !== before.own ||
        surroundings(element) !== before.all,
      isCovered: isCovered(element, box),
    });
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') note();
    },
    { capture: true },
  );
  Object.defineProperty(window, '__mingbaiTabStops', { value: () => stops, configurable: true });
}

/** Runs in the page: the stops written down so far; null where the focus was nowhere. */
export function readTabStops(): (TabStop | null)[] {
  const reader: unknown = Reflect.get(window, '__mingbaiTabStops');
  const stops: unknown = typeof reader === 'function' ? Reflect.apply(reader, window, []) : [];
  const isTabStop = (value: unknown): value is TabStop | null =>
    value === null || (typeof value === 'object' && 'isCovered' in value);
  return Array.isArray(stops) ? stops.filter(isTabStop) : [];
}

/** Runs in the page: what has got the focus, if only for a moment, since this was last asked. */
export function readTouched(): number[] {
  const reader: unknown = Reflect.get(window, '__mingbaiTouched');
  const touched: unknown = typeof reader === 'function' ? Reflect.apply(reader, window, []) : [];
  return Array.isArray(touched) ? touched.map(Number) : [];
}
