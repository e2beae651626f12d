/**
 * Runs in the page: whether anything in it waits for the page to be left or hidden
 * (https://html.spec.whatwg.org/multipage/document-lifecycle.html#unloading-documents).
 */
export function listensToLeaving(): boolean {
  const types = ['pagehide', 'unload', 'beforeunload', 'visibilitychange', 'freeze'];
  const recorder: unknown = Reflect.get(window, '__mingbaiListeners');
  return [window, document].some((target) => {
    const heard: unknown = typeof recorder === 'function' ? Reflect.apply(recorder, window, [target]) : types;
    return types.some(
      (type) =>
        (Array.isArray(heard) && heard.includes(type)) ||
        typeof Reflect.get(target, `on${type}`) === 'function',
    );
  });
}
