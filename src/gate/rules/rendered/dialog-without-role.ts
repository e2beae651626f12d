import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

const marks =
  /^(?:modal|lightbox|light-box|dialog|popup|pop-up|overlay-dialog|modal-(?:dialog|content|window)|fancybox|colorbox)$/i;

/** A window on the page that says so to nobody. */
export const dialogWithoutRole: Rule<RenderedPage> = {
  id: 'dialog-without-role',
  engine: 'rendered',
  severity: 'review',
  wcag: ['4.1.2', '2.4.3'],
  codes: ['GN1410200E'],
  message: {
    zh: '這一塊看起來是彈出視窗，但沒有用 <dialog>，也沒有 role="dialog"。用鍵盤和報讀軟體的人會跑到視窗後面，也不知道有視窗。請改用 <dialog> 和 showModal()。',
    en: 'This looks like a window that opens on the page, yet it is no <dialog> and has no role="dialog". Keyboard and screen reader users end up behind it. Use <dialog> with showModal().',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H102',
  examples: {
    bad: [
      { html: '<div class="modal"><p>確定要刪除嗎？</p><button>確定</button></div>' },
      {
        lang: 'en',
        html: '<div class="popup" hidden><a href="#" class="close">Close</a><p>Sign up</p></div>',
      },
    ],
    good: [
      { html: '<dialog class="modal"><p>確定要刪除嗎？</p><button>確定</button></dialog>' },
      {
        lang: 'en',
        html: '<div class="modal"><div role="dialog" aria-label="Sign up"><button>Close</button></div></div>',
      },
      { lang: 'en', html: '<p class="popup">No controls in here.</p>' },
    ],
  },
  check: (page) =>
    page.elements
      .filter((element) => {
        const classes = (element.attributes.class ?? '').split(/\s+/);
        if (element.tag === 'dialog' || !classes.some((name) => marks.test(name))) return false;
        const isDialog = (one: { tag: string; attributes: Record<string, string> }): boolean =>
          one.tag === 'dialog' || /dialog/.test(one.attributes.role ?? '');
        const inside = page.descendants(element);
        return (
          !page.closest(element, isDialog) &&
          !inside.some(isDialog) &&
          inside.some(
            ({ tag, attributes }) => tag === 'button' || tag === 'input' || attributes.href !== undefined,
          ) &&
          !page
            .lineage(element)
            .slice(1)
            .some(({ attributes }) => (attributes.class ?? '').split(/\s+/).some((name) => marks.test(name)))
        );
      })
      .map((element) => hitOn(page, element)),
};
