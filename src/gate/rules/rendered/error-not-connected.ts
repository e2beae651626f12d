import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { describersOf, isErrorMessage } from './error-text.ts';
import { fieldsOf, labelsOf, visibleLabel } from './field-label.ts';

/** A page with more fields than this is no form for people, and to compare all their names would take minutes. */
const mostNames = 300;

/** A message of what is wrong that does not say with which field. */
export const errorNotConnected: Rule<RenderedPage> = {
  id: 'error-not-connected',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.3.1'],
  codes: ['GN1330100E', 'GN1330101E', 'AR2410301E'],
  message: {
    zh: '錯誤訊息「{text}」沒有說是哪一個欄位，欄位也沒有連到它，或報讀軟體根本讀不到。請寫出欄位名稱，用 aria-describedby 連到欄位，並讓每個人都讀得到。',
    en: 'The error message “{text}” does not say which field it means, no field refers to it, or screen readers do not get it at all. Name the field, connect the two by aria-describedby, and let everybody read it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA21',
  examples: {
    bad: [
      {
        html: '<form><p class="error">格式不正確，請重新輸入。</p><label>電號 <input></label><label>姓名 <input></label></form>',
      },
      {
        html: '<form><label>電號 <input></label><p class="error" aria-hidden="true">電號必須是 11 碼。</p></form>',
      },
      {
        lang: 'en',
        html: '<form><label>Year <input></label><label>Town <input></label><div role="alert">This value is not valid.</div></form>',
      },
      {
        lang: 'en',
        html: '<form><label>Year <input aria-describedby="e"></label><i id="e" class="error" hidden>Year is required.</i></form>',
      },
    ],
    good: [
      {
        html: '<form><label>電號 <input aria-describedby="e" aria-invalid="true"></label><p id="e" class="error">格式不正確，請重新輸入。</p></form>',
      },
      { html: '<form><p class="error">電號必須是 11 碼。</p><label>電號 <input></label></form>' },
      {
        lang: 'en',
        html: '<form><label>Year <input></label><p class="error" hidden>This value is not valid.</p></form>',
      },
      { lang: 'en', html: '<p class="alert">Storm on Friday: you must stay at home.</p>' },
    ],
  },
  check: (page) => {
    const fields = fieldsOf(page);
    if (fields.length === 0) return [];
    const describing = new Set(
      fields.flatMap((field) => describersOf(page, field).map(({ index }) => index)),
    );
    const described = new Set(
      page.elements.flatMap((element) => describersOf(page, element).map(({ index }) => index)),
    );
    const labels = new Set(fields.flatMap((field) => labelsOf(page, field).map(({ index }) => index)));
    const names = [
      ...new Set(
        fields.map((field) => (visibleLabel(page, field) || field.name).toLowerCase()).flatMap(partsOf),
      ),
    ];
    const namesOne = (text: string): boolean =>
      names.length > mostNames || names.some((name) => text.includes(name));
    return page.elements.flatMap((element) => {
      if (!isErrorMessage(page, element)) return [];
      if (page.children(element).some((child) => isErrorMessage(page, child))) return [];
      const text = page.allText(element);
      const values = { text: text.slice(0, 60) };
      // Who hears it hears an error that nobody sees: it has not happened.
      if (!element.visible) return described.has(element.index) ? [hitOn(page, element, values)] : [];
      if (!element.exposed) return [hitOn(page, element, values)];
      const isAnnounced =
        page
          .lineage(element)
          .some(({ index, tag }) => describing.has(index) || labels.has(index) || tag === 'label') ||
        page.descendants(element).some(({ index, role }) => describing.has(index) || role === 'link') ||
        namesOne(text.toLowerCase());
      return isAnnounced ? [] : [hitOn(page, element, values)];
    });
  },
};

/** A label without what stands beside the name in it: `Age (years) *` is `age`. */
function partsOf(label: string): string[] {
  const name = label.replace(/[（(][^）)]*[）)]|[*＊:：]/g, '').trim();
  return name.length > 1 ? [name] : [];
}
