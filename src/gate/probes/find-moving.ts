/** Runs in the page, after a snapshot: what moves for more than five seconds and is not too small to notice. */
export function findMoving(): { element: number; name: string }[] {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const elements: unknown[] = Array.isArray(recorded) ? recorded : [];
  return document.getAnimations().flatMap((animation) => {
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || !effect.target || animation.playState !== 'running') return [];
    const { endTime } = effect.getComputedTiming();
    const element = elements.indexOf(effect.target);
    const { width, height } = effect.target.getBoundingClientRect();
    const isSeen = effect.target.checkVisibility({ opacityProperty: false, visibilityProperty: true });
    if (element < 0 || !isSeen || width * height < 100 || Number(endTime ?? 0) <= 5000) return [];
    const name = animation instanceof CSSAnimation ? animation.animationName : animation.id;
    return [{ element, name }];
  });
}
