import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf, visibleLabel } from './field-label.ts';

/** A field whose only visible name goes away as soon as somebody writes in it. */
export const placeholderAsLabel: Rule<RenderedPage> = {
  id: 'placeholder-as-label',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.3.2'],
  codes: ['GN1330203E', 'HM1130112E'],
  message: {
    zh: '這個欄位看得見的名稱只有欄位裡的淡字「{text}」，一打字就不見。記性不好或被打斷的人會忘記要填什麼。請在欄位上方放標籤。',
    en: 'The only visible name of this field is the pale “{text}” inside it, and it goes as soon as one types. Who is interrupted forgets what was asked. Put a label above the field.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F82',
  examples: {
    bad: [
      { html: '<form><input placeholder="電號" aria-label="電號"><button>查</button></form>' },
      { lang: 'en', html: '<form><textarea placeholder="Your message" title="Message"></textarea></form>' },
    ],
    good: [
      { html: '<form><label>電號 <input placeholder="01234567890"></label></form>' },
      {
        lang: 'en',
        html: '<form role="search"><input type="search" aria-label="Search" placeholder="Search"><button>Search</button></form>',
      },
    ],
  },
  check: (page) =>
    fieldsOf(page).flatMap((field) => {
      const text = field.attributes.placeholder ?? '';
      const isSearch =
        field.role === 'searchbox' || page.closest(field, ({ role }) => role === 'search') !== undefined;
      return field.visible && text !== '' && !isSearch && visibleLabel(page, field) === ''
        ? [hitOn(page, field, { text })]
        : [];
    }),
};
