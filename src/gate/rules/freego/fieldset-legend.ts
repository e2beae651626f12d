import { childElements, textOf } from '../../source/walk.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const fieldsetLegend = freegoRule('HM1130105C', {
  id: 'freego-fieldset-legend',
  failsCriterion: true,
  message: {
    zh: '這個 <fieldset> 沒有 <legend>，或 legend 是空的，用報讀軟體的人不知道這組欄位在問什麼。請把 <legend> 放在最前面並寫出問題。',
    en: 'This <fieldset> has no <legend>, or an empty one, so people who listen to the page do not know what the group asks. Put a <legend> first and write the question in it.',
  },
  check: (page) =>
    seenElements(page, 'fieldset')
      .filter((group) => !childElements(group).some((child) => child.name === 'legend' && textOf(child)))
      .map((group) => page.hitAt(group)),
  examples: {
    bad: [
      {
        html: '<fieldset><p>領取方式</p><input type="radio" id="a" name="how"><label for="a">自取</label></fieldset>',
      },
      {
        lang: 'en',
        html: '<fieldset><legend></legend><input type="radio" id="a" name="how"><label for="a">By post</label></fieldset>',
      },
    ],
    good: [
      {
        html: '<fieldset><legend>領取方式</legend><input type="radio" id="a" name="how"><label for="a">自取</label></fieldset>',
      },
      {
        lang: 'en',
        html: '<fieldset><legend>How to get it</legend><input type="radio" id="a" name="how"><label for="a">By post</label></fieldset>',
      },
    ],
  },
});
