import type { CDPSession, Page } from 'playwright-core';
import type { RenderedPage } from '../rendered/rendered-page.ts';
import { focusOn } from './act-on.ts';
import { pressKeys } from './keys.ts';
import type { Walk } from './walk.ts';

/** At most so many on a page: they are usually alike. */
const most = 5;

/** Presses Enter and Space on what says it is a button without being one. */
export async function tryButtons(
  page: Page,
  session: CDPSession,
  rendered: RenderedPage,
): Promise<Walk['buttons']> {
  const candidates = rendered.elements.filter(
    ({ attributes, tag, visible, focusable }) =>
      attributes.role === 'button' &&
      attributes['aria-disabled'] !== 'true' &&
      !['button', 'input', 'summary'].includes(tag) &&
      visible &&
      focusable,
  );
  const buttons = [];
  for (const { index } of candidates.slice(0, most)) {
    const answers = { enter: false, space: false };
    for (const key of ['enter', 'space'] as const) {
      await focusOn(page, index);
      await page.evaluate(watchForAnswer);
      await pressKeys(session, [key === 'enter' ? 'Enter' : 'Space']);
      answers[key] = await page.evaluate(hasAnswered);
    }
    buttons.push({ element: index, ...answers });
  }
  return buttons;
}

/** Runs in the page: notices a click, a key that is taken, or any change. */
function watchForAnswer(): void {
  let isAnswered = false;
  const answer = (): void => {
    isAnswered = true;
  };
  const observer = new MutationObserver(answer);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const onClick = (event: Event): void => {
    answer();
    event.preventDefault();
  };
  const onKey = (event: Event): void => {
    if (event.defaultPrevented) answer();
  };
  window.addEventListener('click', onClick, { capture: true });
  for (const type of ['keydown', 'keyup']) window.addEventListener(type, onKey);
  Object.defineProperty(window, '__mingbaiAnswer', {
    configurable: true,
    value: () => {
      observer.disconnect();
      window.removeEventListener('click', onClick, { capture: true });
      for (const type of ['keydown', 'keyup']) window.removeEventListener(type, onKey);
      return isAnswered;
    },
  });
}

/** Runs in the page. */
function hasAnswered(): boolean {
  const reader: unknown = Reflect.get(window, '__mingbaiAnswer');
  return typeof reader === 'function' && Reflect.apply(reader, window, []) === true;
}
