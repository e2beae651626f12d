import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf, visibleLabel } from './field-label.ts';
import { isVague } from './vague-names.ts';

/** A field that is called "Field". */
export const vagueLabel: Rule<RenderedPage> = {
  id: 'vague-label',
  engine: 'rendered',
  severity: 'review',
  wcag: ['2.4.6', '3.3.2'],
  codes: ['GN2240601E'],
  message: {
    zh: '欄位的標籤只寫「{name}」，看不出要填什麼。請寫出要填的內容，例如「姓名」「電號」。',
    en: 'The field is labelled “{name}” only: nobody can tell what to fill in. Say what is wanted, such as “Name” or “Account number”.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G131',
  examples: {
    bad: [
      { html: '<label>資料 <input name="account"></label>' },
      { html: '<label for="a">請輸入</label><input id="a" name="address">' },
      { lang: 'en', html: '<label for="b">Text</label><textarea id="b"></textarea>' },
      { lang: 'en', html: '<span id="l">Field</span><input aria-labelledby="l" name="birthday">' },
    ],
    good: [
      { html: '<label>電號 <input name="account"></label>' },
      { html: '<label for="a">請輸入地址</label><input id="a">' },
      { lang: 'en', html: '<label for="b">Your message</label><textarea id="b"></textarea>' },
      { lang: 'en', html: '<label>Search <input type="search"></label>' },
    ],
  },
  check: (page) =>
    fieldsOf(page).flatMap((field) => {
      const isTicked = /^(?:checkbox|radio)$/.test(field.attributes.type ?? '');
      if (!field.visible || isTicked) return [];
      const name = visibleLabel(page, field) || field.name;
      return isVague('label', name) ? [hitOn(page, field, { name })] : [];
    }),
};
