/** What the style sheets of a page say that no computed style says, elements by index. */
export interface StyleSheetFacts {
  shownByPointerOnly: { element: number; selector: string }[];
  /** Elements that a rule for one orientation turns, to be checked in both. */
  turned: number[];
  /** Whether a rule for some windows only cuts off what runs over. */
  cutsInSomeWindows: boolean;
}

/** Runs in the page, after a snapshot: reads its style sheets. Those of other origins are closed to it. */
export function readStyleSheets(): StyleSheetFacts {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const indexes = new Map<unknown, number>(
    Array.isArray(recorded) ? recorded.map((element: unknown, index) => [element, index]) : [],
  );
  const hovering: { selector: string; style: CSSStyleDeclaration }[] = [];
  const focusing: string[] = [];
  const turned = new Set<number>();

  let cutsInSomeWindows = false;

  const find = (selector: string): Element[] => {
    try {
      return [...document.querySelectorAll(selector)].slice(0, 200);
    } catch {
      return [];
    }
  };
  const states = ':(?:hover|focus-within|focus-visible|focus)(?![\\w-])';
  const alone = new RegExp(`(^|[\\s>+~(,])(?:${states})+(?=$|[\\s>+~),])`, 'g');
  /** A selector for the same elements, whether or not they are pointed at or have the focus. */
  const atRest = (selector: string): string =>
    selector.replace(alone, '$1*').replace(new RegExp(states, 'g'), '');
  const read = (rules: CSSRuleList, isConditional: boolean, isOriented: boolean): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        if (
          isConditional &&
          /hidden|clip/.test(rule.style.overflow + rule.style.overflowX + rule.style.overflowY)
        )
          cutsInSomeWindows = true;
        for (const selector of rule.selectorText.split(/,(?![^(]*\))/).map((part) => part.trim())) {
          if (/:hover\b/.test(selector)) hovering.push({ selector, style: rule.style });
          if (/:focus/.test(selector)) focusing.push(atRest(selector));
          if (isOriented && (rule.style.transform || rule.style.getPropertyValue('rotate'))) {
            for (const element of find(selector)) turned.add(indexes.get(element) ?? -1);
          }
        }
      } else if (rule instanceof CSSMediaRule) {
        read(rule.cssRules, true, isOriented || /orientation|aspect-ratio/.test(rule.conditionText));
      } else if (rule instanceof CSSGroupingRule) {
        read(rule.cssRules, isConditional, isOriented);
      }
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      read(sheet.cssRules, sheet.media.length > 0, false);
    } catch {
      // Of another origin: it did not load here anyway.
    }
  }

  const reveals = (style: CSSStyleDeclaration): boolean =>
    (style.display !== '' && style.display !== 'none') ||
    style.visibility === 'visible' ||
    Number(style.opacity || 0) > 0.5 ||
    ['left', 'top', 'right', 'clip-path', 'max-height', 'height', 'transform'].some(
      (name) => style.getPropertyValue(name) !== '',
    );
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.getBoundingClientRect().height < 2 ||
    element.getBoundingClientRect().right < 0;
  const shownByPointerOnly = new Map<number, string>();
  for (const { selector, style } of hovering) {
    // Something else than what the pointer is on: a part of it, or what follows it.
    const isAboutAnother = /:hover[^\s>+~]*[\s>+~]/.test(selector);
    if (!isAboutAnother || !reveals(style)) continue;
    const rest = atRest(selector);
    if (focusing.includes(rest)) continue;
    for (const element of find(rest)) {
      const index = indexes.get(element);
      if (index !== undefined && isHidden(element) && element.textContent.trim() !== '') {
        shownByPointerOnly.set(index, selector);
      }
    }
  }
  return {
    shownByPointerOnly: [...shownByPointerOnly].map(([element, selector]) => ({ element, selector })),
    turned: [...turned].filter((index) => index >= 0),
    cutsInSomeWindows,
  };
}
