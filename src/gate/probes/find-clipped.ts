/**
 * Runs in the page, after a snapshot: indexes of the elements whose own text is partly cut off by a box around it.
 * Text that is hidden as a whole is hidden on purpose; text that can be scrolled to, or that ends in “…”, is not lost.
 */
export function findClipped(): number[] {
  const recorded: unknown = Reflect.get(window, '__mingbaiElements');
  const elements: unknown[] = Array.isArray(recorded) ? recorded : [];
  const range = document.createRange();

  const clips = (style: CSSStyleDeclaration, axis: 'x' | 'y'): boolean =>
    ['hidden', 'clip'].includes(axis === 'x' ? style.overflowX : style.overflowY);
  const scrolls = (style: CSSStyleDeclaration, axis: 'x' | 'y'): boolean =>
    ['auto', 'scroll'].includes(axis === 'x' ? style.overflowX : style.overflowY);

  /** Whether a line of text is cut by a good part on this axis. */
  const isCut = (line: DOMRect, box: DOMRect, axis: 'x' | 'y'): boolean => {
    const over =
      axis === 'x'
        ? Math.max(line.right - box.right, box.left - line.left)
        : Math.max(line.bottom - box.bottom, box.top - line.top);
    return over > line.height * 0.4;
  };
  const isSeen = (line: DOMRect, box: DOMRect): boolean =>
    Math.min(line.right, box.right) - Math.max(line.left, box.left) > 2 &&
    Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top) > line.height * 0.25;

  const isClipped = (element: Element): boolean => {
    const lines: DOMRect[] = [];
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) if (line.width > 2 && line.height > 2) lines.push(line);
    }
    if (lines.length === 0 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      return false;
    }
    const free = { x: false, y: false };
    for (let around: Element | null = element; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.display === 'inline' || style.display === 'contents') continue;
      // The root passes its overflow on to the window, which scrolls.
      if (around === document.documentElement || around === document.body) return false;
      if (style.clipPath !== 'none' || style.position === 'absolute' || style.position === 'fixed') {
        const { width, height } = around.getBoundingClientRect();
        if (width <= 4 || height <= 4 || style.clipPath !== 'none') return false;
      }
      for (const axis of ['x', 'y'] as const) {
        if (scrolls(style, axis)) free[axis] = true;
        if (free[axis] || !clips(style, axis)) continue;
        if (axis === 'x' && (style.textOverflow === 'ellipsis' || around.localName === 'marquee')) continue;
        // Lines that are cut short with dots (line-clamp) say so.
        if (axis === 'y' && style.getPropertyValue('-webkit-line-clamp') !== 'none') continue;
        const box = around.getBoundingClientRect();
        if (lines.some((line) => isCut(line, box, axis)) && lines.some((line) => isSeen(line, box))) {
          return true;
        }
      }
      if (free.x && free.y) return false;
    }
    return false;
  };
  return elements.flatMap((element, index) =>
    element instanceof HTMLElement && element.firstChild && isClipped(element) ? [index] : [],
  );
}
