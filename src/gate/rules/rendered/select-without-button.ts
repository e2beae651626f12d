import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf } from './field-label.ts';

/** A form that has nothing to send it with: it must act when something is chosen. */
export const selectWithoutButton: Rule<RenderedPage> = {
  id: 'select-without-button',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.2.2'],
  codes: ['GN1320200E'],
  message: {
    zh: '這個選單旁邊沒有送出的按鈕，可能一選就換頁。用鍵盤的人還在移動選項就被帶走了。請加一個按鈕，按了才換；不換頁的話可以不管。',
    en: 'There is no button to go with this menu, so it may act as soon as something is chosen. Who goes through it with the keyboard is carried off at the first step. Add a button; if nothing happens on choosing, leave it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H32',
  examples: {
    bad: [
      {
        html: '<form><label>語言 <select><option>中文</option><option>English</option></select></label></form>',
      },
      {
        lang: 'en',
        html: '<label>Go to <select onchange="location = this.value"><option>Bills</option><option>Rates</option></select></label>',
      },
    ],
    good: [
      {
        html: '<form><label>語言 <select><option>中文</option><option>English</option></select></label><button>更換</button></form>',
      },
      {
        lang: 'en',
        html: '<form><label>Year <select><option>2025</option></select></label><input type="submit" value="Show"></form>',
      },
      {
        lang: 'en',
        html: '<label>Size <select><option>Small</option><option>Large</option></select></label>',
      },
    ],
  },
  check: (page) => {
    const fields = fieldsOf(page);
    return page
      .withTag('select')
      .filter((select) => {
        if (!select.visible || select.attributes.multiple !== undefined) return false;
        const form = page.closest(select, ({ tag }) => tag === 'form');
        if (!form)
          return (
            select.attributes.onchange !== undefined &&
            /location|submit|href/.test(select.attributes.onchange)
          );
        const inside = page.descendants(form);
        const isSent = inside.some(
          ({ tag, attributes }) =>
            (tag === 'button' && (attributes.type ?? 'submit') !== 'reset') ||
            (tag === 'input' && /^(?:submit|image|button)$/.test(attributes.type ?? '')),
        );
        return (
          !isSent && inside.filter((element) => fields.includes(element)).every(({ tag }) => tag === 'select')
        );
      })
      .map((select) => hitOn(page, select));
  },
};
