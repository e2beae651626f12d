import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { describersOf, isErrorMessage, isMarkedWrong } from './error-text.ts';
import { fieldsOf } from './field-label.ts';

/** A field that is marked as wrong by its looks, without a word of it. */
export const errorByColour: Rule<RenderedPage> = {
  id: 'error-by-colour',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.4.1', '3.3.1'],
  codes: ['GN1140102E', 'GN1330100E', 'GN1330101E'],
  message: {
    zh: '這個欄位只用外觀（多半是紅框）表示填錯，旁邊沒有文字說明。分不出顏色和看不到的人不知道哪裡錯。請在欄位旁寫出哪裡錯、怎麼改，並用 aria-describedby 連起來。',
    en: 'This field is shown as wrong by its looks (mostly a red frame), with no words. Who cannot tell the colour does not know. Write beside it what is wrong and how to mend it, and connect that by aria-describedby.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F81',
  examples: {
    bad: [
      { html: '<form><label>電號 <input class="is-invalid"></label><label>姓名 <input></label></form>' },
      { lang: 'en', html: '<form><label for="y">Year</label><input id="y" aria-invalid="true"></form>' },
    ],
    good: [
      {
        html: '<form><label>電號 <input class="is-invalid" aria-describedby="e"></label><p id="e">電號有 11 碼</p></form>',
      },
      {
        lang: 'en',
        html: '<form><div><label for="y">Year</label><input id="y" aria-invalid="true"><span class="error">Please enter four figures.</span></div></form>',
      },
    ],
  },
  check: (page) =>
    fieldsOf(page)
      .filter(
        (field) =>
          field.visible &&
          isMarkedWrong(field) &&
          describersOf(page, field).length === 0 &&
          !hasMessageBeside(page, field),
      )
      .map((field) => hitOn(page, field)),
};

function hasMessageBeside(page: RenderedPage, field: RenderedElement): boolean {
  const parent = page.parent(field);
  const around = parent?.tag === 'label' ? page.parent(parent) : undefined;
  const isOwnRow = around !== undefined && page.children(around).length <= 3;
  const near = [
    ...(parent ? page.children(parent) : []),
    ...(around && isOwnRow && around.tag !== 'form' ? page.children(around) : []),
  ];
  return near.some(
    (element) => element.index !== field.index && element.visible && isErrorMessage(page, element),
  );
}
