/**
 * Runs in the page: whether it may ask for something after it was judged. That is a page that waits to be left or hidden
 * (https://html.spec.whatwg.org/multipage/document-lifecycle.html#unloading-documents), has the browser guess what comes
 * next, or has scripts of its own, which may work on beside it.
 */
export function mayActLate(): boolean {
  const types = ['pagehide', 'unload', 'beforeunload', 'visibilitychange', 'freeze'];
  const recorder: unknown = Reflect.get(window, '__mingbaiListeners');
  const isHeard = [window, document].some((target) => {
    const heard: unknown = typeof recorder === 'function' ? Reflect.apply(recorder, window, [target]) : types;
    return types.some(
      (type) =>
        (Array.isArray(heard) && heard.includes(type)) ||
        typeof Reflect.get(target, `on${type}`) === 'function',
    );
  });
  return isHeard || [...document.scripts].some(({ src, type }) => src === '' && !/json/.test(type));
}
