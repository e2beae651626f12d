import { ariaName } from '../../source/names.ts';
import { textOf } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

/** Types of input that name themselves, or that nobody sees. */
const unlabelled = new Set(['hidden', 'submit', 'reset', 'button', 'image']);

export const fieldLabel = freegoRule('HM1130104C', {
  id: 'freego-field-label',
  failsCriterion: false,
  message: {
    zh: '這個欄位沒有以 for 對應的 <label>，也沒有 title，官方檢測工具會判為不合格；用報讀軟體的人可能不知道要填什麼。請加上 <label for="欄位的 id">。',
    en: 'This field has no <label> that refers to it by for, and no title: the official checker fails it, and people who listen to the page may not know what to enter. Add <label for="id of the field">.',
  },
  check: (page) => {
    const labelled = new Set(
      page.withTag('label').flatMap((label) => (textOf(label) ? (label.attribs.for ?? []) : [])),
    );
    return seenElements(page, 'input', 'select', 'textarea')
      .filter(
        ({ name, attribs }) => name !== 'input' || !unlabelled.has(attribs.type?.toLowerCase() ?? 'text'),
      )
      .filter(({ attribs }) => attribs.hidden === undefined)
      .filter(
        (field) =>
          !labelled.has(field.attribs.id ?? '') && !field.attribs.title?.trim() && !ariaName(page, field),
      )
      .map((field) => page.hitAt(field));
  },
  examples: {
    bad: [
      { html: '<p>電號 <input type="text" name="meter"></p>' },
      { lang: 'en', html: '<label>Meter number <input type="text" name="meter"></label>' },
    ],
    good: [
      { html: '<label for="meter">電號</label> <input type="text" id="meter">' },
      {
        lang: 'en',
        html: '<input type="search" title="Search this site"> <input type="hidden" name="page" value="1">',
      },
    ],
  },
});
