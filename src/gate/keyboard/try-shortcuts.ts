import type { CDPSession, Page } from 'playwright-core';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import { focusOn } from './act-on.ts';
import { pressKeys } from './keys.ts';

const signs = Array.from('abcdefghijklmnopqrstuvwxyz0123456789/?+-.,');

/** Types letters and signs while nothing has the focus, where the page listens to keys at all. */
export async function tryShortcuts(
  page: Page,
  session: CDPSession,
  rendered: RenderedPage,
): Promise<string[]> {
  const body = rendered.withTag('html', 'body').flatMap(({ listeners }) => listeners);
  const listens = [...rendered.snapshot.pageListeners, ...body].some((type) =>
    ['keydown', 'keypress', 'keyup'].includes(type),
  );
  if (!listens) return [];
  await focusOn(page, -1);
  await page.evaluate(watchKeys);
  await pressKeys(session, signs);
  return page.evaluate(effectiveKeys);
}

/** Runs in the page: notices which key changes something. Focus that moves is a change; what is typed then is not. */
function watchKeys(): void {
  const effective = new Set<string>();
  let last = '';
  const blame = (): void => {
    if (last !== '') effective.add(last);
  };
  const observer = new MutationObserver(blame);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const onKey = (event: KeyboardEvent): void => {
    if (observer.takeRecords().length > 0) blame();
    last = event.key;
  };
  const onFocus = (event: Event): void => {
    blame();
    if (event.target instanceof HTMLElement) event.target.blur();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('focusin', onFocus);
  Object.defineProperty(window, '__mingbaiKeys', {
    configurable: true,
    value: () => {
      if (observer.takeRecords().length > 0) blame();
      observer.disconnect();
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('focusin', onFocus);
      return [...effective];
    },
  });
}

/** Runs in the page. */
function effectiveKeys(): string[] {
  const reader: unknown = Reflect.get(window, '__mingbaiKeys');
  const keys: unknown = typeof reader === 'function' ? Reflect.apply(reader, window, []) : [];
  return Array.isArray(keys) ? keys.map(String) : [];
}
