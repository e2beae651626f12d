import { elementsIn } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

/** How many options a list may have before it must be grouped. The official checker is said to flag shorter ones too. */
const mostUngrouped = 10;

export const groupedOptions = freegoRule('HM1130103C', {
  id: 'freego-grouped-options',
  failsCriterion: false,
  message: {
    zh: '這個下拉選單有 {count} 個選項而沒有分群，或分群沒有名稱，不容易找到要的那一個。請用 <optgroup label="…"> 分群，或改用選項按鈕。',
    en: 'This select has {count} options without groups, or a group without a name, which makes one hard to find. Group them by <optgroup label="…">, or use radio buttons.',
  },
  check: (page) =>
    seenElements(page, 'select').flatMap((select) => {
      const inside = elementsIn(select);
      const options = inside.filter(({ name }) => name === 'option');
      const groups = inside.filter(({ name }) => name === 'optgroup');
      if (groups.some(({ attribs }) => !attribs.label?.trim()))
        return [page.hitAt(select, { count: options.length })];
      if (groups.length > 0 || options.length < 2) return [];
      const hit = page.hitAt(select, { count: options.length });
      return [options.length > mostUngrouped ? hit : { ...hit, severity: 'review' }];
    }),
  examples: {
    bad: [
      {
        html: `<label for="town">鄉鎮市</label><select id="town">${'<option>某鄉</option>'.repeat(13)}</select>`,
      },
      {
        lang: 'en',
        html: '<label for="town">Town</label><select id="town"><optgroup><option>Whitestone</option><option>Yuchi</option></optgroup></select>',
      },
    ],
    good: [
      {
        html: '<label for="town">鄉鎮市</label><select id="town"><optgroup label="市"><option>綠川市</option></optgroup><optgroup label="鎮"><option>白石鎮</option></optgroup></select>',
      },
      {
        lang: 'en',
        html: '<label for="copies">Copies</label><select id="copies"><option>1</option></select>',
      },
    ],
  },
});
