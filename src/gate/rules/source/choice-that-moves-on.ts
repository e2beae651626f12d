import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

export const choiceThatMovesOn: Rule<SourcePage> = {
  id: 'choice-that-moves-on',
  engine: 'source',
  severity: 'review',
  wcag: ['3.2.2'],
  codes: [],
  message: {
    zh: '這個欄位一改變就跳到別頁或送出表單，用鍵盤或報讀軟體的人還沒選好就被帶走。請加上「送出」或「前往」按鈕。',
    en: 'This field leads to another page or sends the form as soon as it changes; people who use a keyboard or screen reader are taken away before they have chosen. Add a button that does it.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F37',
  check: (page) =>
    page
      .withAttribute('onchange')
      .filter((field) =>
        /\.submit\s*\(|location\b|window\.open|\.href\s*=/.test(field.attribs.onchange ?? ''),
      )
      .map((field) => page.hitAt(field)),
  examples: {
    bad: [
      {
        html: '<label for="go">前往</label><select id="go" onchange="location.href = this.value"><option value="/a/">甲</option></select>',
      },
      {
        lang: 'en',
        html: '<form action="/find/"><label for="y">Year</label><select id="y" onchange="this.form.submit()"><option>2026</option></select></form>',
      },
    ],
    good: [
      {
        html: '<form action="/go/"><label for="go">前往</label><select id="go"><option value="/a/">甲</option></select><button type="submit">前往</button></form>',
      },
      {
        lang: 'en',
        html: '<form action="/find/"><label for="y">Year</label><select id="y" onchange="showHint()"><option>2026</option></select><button type="submit">Find</button></form>',
      },
    ],
  },
};
