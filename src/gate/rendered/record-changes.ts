/**
 * Runs in the page before any of its scripts: notices how soon a script wants to be called again and again, and which
 * texts change once the page has come. Nobody touches the page in that time.
 */
export function recordChanges(): void {
  let shortest = Infinity;
  const repeat = Reflect.get(window, 'setInterval');
  const wait = Reflect.get(window, 'setTimeout');
  let late = false;
  const note = (pause: unknown): void => {
    const length = Math.max(Number(pause) || 0, 1);
    if (length < shortest) shortest = length;
  };
  Reflect.set(window, 'setInterval', (...details: Parameters<typeof repeat>) => {
    note(details[1]);
    return repeat(...details);
  });
  // One timer is no repetition; one that is set after the page has come may be, as a chain of them is.
  Reflect.set(window, 'setTimeout', (...details: Parameters<typeof wait>) => {
    if (late) note(details[1]);
    return wait(...details);
  });
  const changed = new Map<Element, number>();
  const observer = new MutationObserver((records) => {
    const now = new Set<Element>();
    for (const { target, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element && type !== 'attributes') now.add(element);
    }
    for (const element of now) changed.set(element, (changed.get(element) ?? 0) + 1);
  });
  window.addEventListener('load', () => {
    late = true;
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  Object.defineProperty(window, '__mingbaiChanges', {
    value: () => ({
      shortest,
      changed: [...changed].filter(([, times]) => times > 1).map(([element]) => element),
    }),
  });
}
