import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf, visibleLabel } from './field-label.ts';

/** Fields that must be filled in, marked by a star that nobody explains. */
export const requiredBySign: Rule<RenderedPage> = {
  id: 'required-by-sign',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.3.2'],
  codes: ['GN1330201E', 'GN1330205E', 'GN1330206E'],
  message: {
    zh: '必填欄位只用「{sign}」或顏色表示，表單裡沒有說明。請在標籤寫「（必填）」，或在表單開頭說明記號的意思，並加上 required。',
    en: 'Fields that must be filled in are told by “{sign}” or a colour only, and nothing explains it. Write “(required)” in the label, or explain the sign above the form, and add required.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H90',
  examples: {
    bad: [
      { html: '<form><label>姓名 <b style="color: red">*</b> <input></label></form>' },
      {
        lang: 'en',
        html: '<form><label for="n">Name *</label><input id="n"><label for="c">Note</label><input id="c"></form>',
      },
    ],
    good: [
      { html: '<form><p>* 為必填欄位</p><label>姓名 * <input required></label></form>' },
      { lang: 'en', html: '<form><label>Name (required) <input required></label></form>' },
    ],
  },
  check: (page) => {
    const groups = Map.groupBy(
      fieldsOf(page).filter(({ visible }) => visible),
      (field) => page.closest(field, ({ tag, parent }) => tag === 'form' || parent === -1),
    );
    return [...groups].flatMap(([form, fields]) => {
      const marked = fields.find((field) => /[*＊✱]/.test(visibleLabel(page, field)));
      if (
        !form ||
        !marked ||
        /required|mandatory|must be (?:filled|completed)|必填|必須填/i.test(page.text(form))
      )
        return [];
      return [hitOn(page, marked, { sign: '*' })];
    });
  },
};
