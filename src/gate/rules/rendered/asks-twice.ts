import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { fieldsOf, visibleLabel } from './field-label.ts';

const again =
  /\b(?:re-?(?:enter|type)|repeat|confirm(?:ation)?(?: of)?|again|verify)\b|再次|再輸入|重複輸入|再填|確認(?:電子郵件|信箱|電話|帳號|地址)/i;

/** A form that asks for something it has already. */
export const asksTwice: Rule<RenderedPage> = {
  id: 'asks-twice',
  engine: 'rendered',
  severity: 'review',
  wcag: ['3.3.7'],
  codes: ['GN1330700E'],
  message: {
    zh: '「{name}」要人把填過的資料再填一次。記憶或手部有困難的人很吃力。請自動帶入，或拿掉這一欄（密碼除外）。',
    en: '“{name}” asks for something that was filled in before. That is hard for people who remember or type with effort. Fill it in for them, or leave the field out (passwords excepted).',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/redundant-entry',
  examples: {
    bad: [
      {
        html: '<form><label>信箱 <input name="m"></label><label>再次輸入信箱 <input name="m2"></label></form>',
      },
      {
        lang: 'en',
        html: '<form><label>E-mail <input name="m"></label><label>Confirm e-mail <input name="m2"></label></form>',
      },
    ],
    good: [
      {
        html: '<form><label>密碼 <input type="password"></label><label>再次輸入密碼 <input type="password"></label></form>',
      },
      {
        lang: 'en',
        html: '<form><label>E-mail <input name="m"></label><label><input type="checkbox"> I confirm that this is true</label></form>',
      },
    ],
  },
  check: (page) => {
    const fields = fieldsOf(page).filter(
      ({ visible, attributes }) => visible && !/^(?:password|checkbox|radio)$/.test(attributes.type ?? ''),
    );
    return fields.flatMap((field, place) => {
      const name = visibleLabel(page, field) || field.name;
      return place > 0 && again.test(name) && !/code|碼/i.test(name) ? [hitOn(page, field, { name })] : [];
    });
  },
};
