import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';

const pairs = [
  ['onmouseover', ['onfocus', 'onfocusin']],
  ['onmouseenter', ['onfocus', 'onfocusin']],
  ['onmousedown', ['onkeydown', 'onclick', 'onkeypress', 'onkeyup']],
  ['onmouseup', ['onkeyup', 'onclick', 'onkeypress', 'onkeydown']],
  ['ondblclick', ['onkeydown', 'onkeyup', 'onkeypress', 'onclick']],
] as const;

export const mouseOnlyHandler: Rule<SourcePage> = {
  id: 'mouse-only-handler',
  engine: 'source',
  severity: 'review',
  wcag: ['2.1.1'],
  codes: [],
  message: {
    zh: '這個元件的「{handler}」只有滑鼠能觸發，沒有對應的鍵盤動作，用鍵盤的人做不到。請也處理 focus、blur 或按鍵，或改用按鈕與連結。',
    en: 'The handler “{handler}” answers to the mouse only and has no counterpart for the keyboard. Handle focus, blur or keys as well, or use a button or link.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F54',
  check: (page) =>
    page.elements.flatMap((element) => {
      if (!page.isExposed(element)) return [];
      const alone = pairs.find(
        ([mouse, keys]) =>
          element.attribs[mouse]?.trim() && !keys.some((name) => element.attribs[name]?.trim()),
      );
      return alone ? [page.hitAt(element, { handler: alone[0] })] : [];
    }),
  examples: {
    bad: [
      { html: '<span onmouseover="showHelp()">說明</span>' },
      { lang: 'en', html: '<p ondblclick="openPlan()">Open the plan</p>' },
    ],
    good: [
      { html: '<button type="button" onmouseover="showHelp()" onfocus="showHelp()">說明</button>' },
      { lang: 'en', html: '<button type="button" onclick="openPlan()">Open the plan</button>' },
    ],
  },
};
