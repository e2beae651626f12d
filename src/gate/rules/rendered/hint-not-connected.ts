import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { describersOf } from './error-text.ts';
import { fieldsOf, labelsOf } from './field-label.ts';

const marks = /hint|help|note|desc|tip|example|info|instruction/i;
const words =
  /\b(?:for example|e\.?g\.?|such as|format|must (?:be|have|contain)|at least|at most|characters|digits|you(?:'|’)ll find|you can find|enter (?:your|the)|use the)\b|例如|如：|格式|至少|最多|以內|字元|數字|範例|填寫|可在|請參考|碼/iu;

/** A hint beside a field that a screen reader does not read with it. */
export const hintNotConnected: Rule<RenderedPage> = {
  id: 'hint-not-connected',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.3.1', '3.3.2'],
  codes: ['GN1330202E', 'GN1330203E'],
  message: {
    zh: '「{text}」是填這個欄位的說明，但沒有連到欄位。用報讀軟體的人在欄位間移動時聽不到。請給說明一個 id，並在欄位加 aria-describedby。',
    en: '“{text}” is a hint for this field and not connected to it: a screen reader that goes from field to field leaves it out. Give it an id, and the field an aria-describedby.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA1',
  examples: {
    bad: [
      {
        html: '<form><label for="a">電號</label><input id="a"><small class="help-text">在帳單右上方，共 11 碼</small></form>',
      },
      {
        lang: 'en',
        html: '<form><label for="b">Date</label> <span>For example 3 May</span><input id="b"></form>',
      },
    ],
    good: [
      {
        html: '<form><label for="a">電號</label><input id="a" aria-describedby="h"><small id="h" class="help-text">在帳單右上方，共 11 碼</small></form>',
      },
      {
        lang: 'en',
        html: '<form><label for="b">Date <span>For example 3 May</span></label><input id="b"></form>',
      },
      {
        lang: 'en',
        html: '<form><label for="b">Date</label><input id="b"><p>We will answer you by letter.</p></form>',
      },
    ],
  },
  check: (page) =>
    fieldsOf(page).flatMap((field) => {
      if (!field.visible || /^(?:checkbox|radio)$/.test(field.attributes.type ?? '')) return [];
      const known = new Set(
        [...labelsOf(page, field), ...describersOf(page, field)].flatMap((element) => [
          element.index,
          ...page.lineage(element).map(({ index }) => index),
        ]),
      );
      const hint = besides(page, field).find((element) => !known.has(element.index) && isHint(page, element));
      return hint ? [hitOn(page, field, { text: page.text(hint).slice(0, 60) })] : [];
    }),
};

/** What stands next before and after a field, over the label that has it. */
function besides(page: RenderedPage, field: RenderedElement): RenderedElement[] {
  const parent = page.parent(field);
  const inner = parent?.tag === 'label' || parent?.tag === 'span' ? parent : field;
  const holder = page.parent(inner);
  const siblings = holder ? page.children(holder) : [];
  const place = siblings.indexOf(inner);
  return [siblings[place - 1], siblings[place + 1]].filter((element) => element !== undefined);
}

function isHint(page: RenderedPage, element: RenderedElement): boolean {
  if (!element.visible || !['p', 'span', 'small', 'div', 'em', 'i'].includes(element.tag)) return false;
  const inside = page.descendants(element);
  if (
    element.focusable ||
    inside.some(({ focusable, tag }) => focusable || tag === 'input' || tag === 'label')
  )
    return false;
  const text = page.text(element);
  const isMarked = marks.test(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`);
  return text.length > 3 && text.length < 250 && (isMarked || words.test(text));
}
