import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

const marks = /^(?:sub-?menu|drop-?down(?:-menu|-content)?|sub-?nav|mega-?menu|children)$/i;

/** A menu below a menu that nothing opens but a mouse. */
export const submenuWithoutButton: Rule<RenderedPage> = {
  id: 'submenu-without-button',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.1.1', '4.1.2'],
  codes: ['GN1210100E', 'GN1410200E'],
  message: {
    zh: '「{name}」下面有子選單，但沒有按鈕可以打開它，多半要用滑鼠移過去才出現。請放一個帶 aria-expanded 的按鈕，按了打開。',
    en: 'There is a submenu below “{name}” and no button to open it: mostly it comes up under the mouse only. Add a button with aria-expanded that opens it.',
  },
  help: 'https://www.w3.org/WAI/tutorials/menus/flyout/',
  examples: {
    bad: [
      {
        html: '<nav><ul><li><a href="/bill">電費</a><ul class="sub-menu"><li><a href="/bill/pay">繳費</a></li></ul></li></ul></nav>',
      },
      {
        lang: 'en',
        html: '<nav><ul><li><a href="/b">Bills</a><ul style="display: none"><li><a href="/b/pay">Pay</a></li></ul></li></ul></nav>',
      },
    ],
    good: [
      {
        html: '<nav><ul><li><button aria-expanded="false">電費</button><ul class="sub-menu"><li><a href="/bill/pay">繳費</a></li></ul></li></ul></nav>',
      },
      {
        lang: 'en',
        html: '<nav><ul><li><a href="/b">Bills</a><ul><li><a href="/b/pay">Pay</a></li></ul></li></ul></nav>',
      },
    ],
  },
  check: (page) =>
    page.withTag('ul', 'ol', 'div').flatMap((menu) => {
      const isNamedSo = (menu.attributes.class ?? '').split(/\s+/).some((name) => marks.test(name));
      const parent = page.parent(menu);
      const isBelow =
        menu.tag !== 'div' && page.closest(menu, ({ role }) => role === 'navigation') && parent?.tag === 'li';
      if (!parent || !(isBelow || (isNamedSo && parent.tag === 'li')) || (menu.visible && !isNamedSo))
        return [];
      const beside = page.children(parent).filter(({ index }) => index !== menu.index);
      const opener = beside.flatMap((element) => [element, ...page.descendants(element)]);
      const canBeOpened = opener.some(
        ({ tag, attributes }) =>
          tag === 'button' ||
          tag === 'summary' ||
          attributes['aria-expanded'] !== undefined ||
          attributes['aria-haspopup'] !== undefined,
      );
      const name = beside
        .map((element) => page.text(element))
        .join(' ')
        .trim();
      return canBeOpened || name === '' ? [] : [hitOn(page, menu, { name: name.slice(0, 40) })];
    }),
};
