/**
 * Runs in the page before any of its scripts: remembers which events are listened to, so that a rule can tell a
 * fake button from a paragraph. Events are kept in a property whose name no page uses.
 */
export function recordListeners(): void {
  const heard = new WeakMap<EventTarget, Set<string>>();
  const listen = Reflect.get(EventTarget.prototype, 'addEventListener');
  EventTarget.prototype.addEventListener = function (...details: Parameters<typeof listen>) {
    const types = heard.get(this) ?? new Set();
    types.add(details[0]);
    heard.set(this, types);
    listen.apply(this, details);
  };
  Object.defineProperty(window, '__mingbaiListeners', {
    value: (target: EventTarget) => [...(heard.get(target) ?? [])],
  });
}
