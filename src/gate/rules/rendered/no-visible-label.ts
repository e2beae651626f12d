import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf, visibleLabel } from './field-label.ts';

/** A field that has a name for machines and none to see. */
export const noVisibleLabel: Rule<RenderedPage> = {
  id: 'no-visible-label',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.3.2'],
  codes: ['GN1330203E', 'HM1130112E'],
  message: {
    zh: '這個欄位叫「{name}」，但畫面上看不到標籤。看畫面的人只能猜要填什麼。請放看得見的 <label>。',
    en: 'This field is called “{name}”, and nothing of it is to be seen: who looks at the page has to guess. Give it a visible <label>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G131',
  examples: {
    bad: [
      {
        html: '<form><p>歡迎來信。</p><input aria-label="電子郵件"><input title="姓名"><button>送出</button></form>',
      },
      { lang: 'en', html: '<form><textarea aria-label="Message"></textarea><button>Send</button></form>' },
    ],
    good: [
      { html: '<form><label>電子郵件 <input></label></form>' },
      { lang: 'en', html: '<table><tr><th>Day</th></tr><tr><td><input aria-label="Day"></td></tr></table>' },
      { lang: 'en', html: '<form><input aria-label="Where to" name="q"><button>Where to go</button></form>' },
    ],
  },
  check: (page) => {
    const fields = fieldsOf(page).filter(({ visible }) => visible);
    return fields.flatMap((field) => {
      const { name, attributes, role } = field;
      const isLabelled =
        visibleLabel(page, field) !== '' ||
        attributes.placeholder !== undefined ||
        role === 'searchbox' ||
        page.closest(
          field,
          ({ tag, role: around }) => tag === 'td' || tag === 'th' || around === 'search',
        ) !== undefined;
      if (isLabelled || name === '') return [];
      // One field with one button is labelled by its button (G167).
      const form = page.closest(field, ({ tag, parent }) => tag === 'form' || parent === -1);
      const inside = form ? page.descendants(form) : [];
      const beside = inside.filter(({ role: other, visible }) => visible && other === 'button');
      const isAlone = inside.filter((element) => fields.includes(element)).length === 1;
      const isInForm = form?.tag === 'form';
      return isAlone && isInForm && beside.length === 1 && attributes.name !== undefined
        ? []
        : [hitOn(page, field, { name })];
    });
  },
};
