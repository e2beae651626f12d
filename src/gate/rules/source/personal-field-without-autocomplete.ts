import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { Element } from 'domhandler';
import { textOf } from '../../source/walk.ts';
import { nameOf } from '../../source/names.ts';

const tokens = [
  [/^(?:your |您的)?(?:e-?mail(?: address)?|電子郵件(?:信箱|地址)?|電子信箱)\s*[*:：]?$/i, 'email'],
  [
    /^(?:your |您的)?(?:(?:tele|mobile |cell )?phone(?: number)?|(?:聯絡|行動)?電話(?:號碼)?|手機(?:號碼)?)\s*[*:：]?$/i,
    'tel',
  ],
  [/^(?:your |您的)?(?:full )?(?:name|姓名)\s*[*:：]?$/i, 'name'],
  [/^(?:your |您的)?(?:street |home )?(?:address|通訊地址|地址|住址)\s*[*:：]?$/i, 'street-address'],
  [/^(?:your |您的)?(?:date of birth|birthday|出生年月日|生日)\s*[*:：]?$/i, 'bday'],
] as const;

export const personalFieldWithoutAutocomplete: Rule<SourcePage> = {
  id: 'personal-field-without-autocomplete',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.5'],
  codes: [],
  message: {
    zh: '這個欄位問讀者自己的「{label}」，卻沒有 autocomplete，瀏覽器無法代填，打字或記憶困難的人要自己輸入。請加上 autocomplete="{token}"。',
    en: 'This field asks for the reader’s own “{label}” without autocomplete, so the browser cannot fill it in for people who find typing or remembering hard. Add autocomplete="{token}".',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H98',
  check: (page) =>
    page.withTag('input').flatMap((field) => {
      const type = field.attribs.type?.toLowerCase() ?? 'text';
      if (
        !['text', 'email', 'tel'].includes(type) ||
        field.attribs.autocomplete !== undefined ||
        !page.isExposed(field)
      )
        return [];
      const label = labelOf(page, field);
      const token = tokens.find(([pattern]) => pattern.test(label))?.[1];
      return token === undefined ? [] : [page.hitAt(field, { label, token })];
    }),
  examples: {
    bad: [
      { html: '<label for="m">電子郵件</label><input id="m" type="email">' },
      { lang: 'en', html: '<label for="p">Your phone number</label><input id="p" type="tel">' },
    ],
    good: [
      { html: '<label for="m">電子郵件</label><input id="m" type="email" autocomplete="email">' },
      { lang: 'en', html: '<label for="p">Meter number</label><input id="p" type="text">' },
    ],
  },
};

function labelOf(page: SourcePage, field: Element): string {
  const label = page
    .withTag('label')
    .find(({ attribs }) => attribs.for !== undefined && attribs.for === field.attribs.id);
  return label ? textOf(label) : nameOf(page, field);
}
