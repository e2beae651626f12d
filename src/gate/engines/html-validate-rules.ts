import type { Bilingual } from '../finding.ts';

/** Rules of html-validate that are switched off, and why. */
export const silencedRules: Readonly<Record<string, string>> = {
  'attr-case': 'HTML takes attributes in any case; how they are written is the author’s business.',
  'attr-delimiter': 'White space around = is allowed.',
  'attr-quotes': 'Attributes without quotes are allowed, and minifiers write them.',
  'attr-spacing': 'A matter of style.',
  'attribute-boolean-style': 'A matter of style.',
  'attribute-empty-style': 'A matter of style.',
  deprecated: 'The rule presentational-element says it in words for editors.',
  'deprecated-rule': 'About the settings of html-validate, not about the page.',
  'doctype-style': 'A matter of style.',
  'element-case': 'HTML takes elements in any case.',
  'element-required-attributes':
    'Asks for attributes on elements that ARIA names; axe and our rules ask for the name.',
  'empty-heading': 'axe and the rule after HM1130100C ask for it, hidden headings left out.',
  'empty-title': 'axe and the rule after HM1240200C ask for it.',
  'form-dup-name': 'Fields may share a name, as the answers of one question do.',
  'heading-level': 'The rule after HM1130100C and axe ask for it, hidden headings left out.',
  'input-missing-label': 'axe computes the name as a browser does; names by ARIA are unknown to this rule.',
  'long-title': 'A rule for search engines; a title of 71 letters locks nobody out.',
  'meta-refresh': 'The rule timed-refresh follows the standard in reading the value.',
  'no-autoplay': 'The rule plays-by-itself lets muted and controllable media be.',
  'no-conditional-comment': 'A comment to every browser of today.',
  'no-dup-class': 'Without effect.',
  'no-dup-id': 'The rules duplicate-id and ambiguous-reference weigh it by what refers to the id.',
  'no-implicit-button-type': 'A button that sends by default is allowed.',
  'no-implicit-close': 'End tags may be left out (https://html.spec.whatwg.org/#optional-tags).',
  'no-implicit-input-type': 'text is the default.',
  'no-inline-style': 'A matter of the content security policy.',
  'no-raw-characters': 'Parsers read a lone & or > as meant.',
  'no-redundant-for': 'The official checker of Taiwan wants for on labels around their field (HM1130104C).',
  'no-redundant-role': 'Without effect; some old screen readers need it on lists without bullets.',
  'no-self-closing': 'Without effect on void elements; on others close-order shows the harm.',
  'no-trailing-whitespace': 'A matter of style.',
  'no-unused-disable': 'About comments to html-validate.',
  'no-utf8-bom': 'Allowed by the standard.',
  'prefer-button': 'A matter of style.',
  'prefer-native-element':
    'A good role on a div works; that it can be used by keyboard is tested in the browser.',
  'prefer-tbody': 'Parsers add it.',
  'require-sri': 'Files of the site itself need no digest.',
  'script-type': 'Without effect.',
  'tel-non-breaking': 'A matter of typography.',
  'text-content': 'axe computes the name as a browser does.',
  'unique-landmark': 'axe asks for it (landmark-unique).',
  'valid-autocomplete':
    'axe judges the value with the type of the field, and in fields that can be filled in.',
  'void-style': 'A matter of style.',
  'area-alt': 'The rule after HM1110101C and axe ask for it.',
  'wcag/h30': 'Blind to names by ARIA; the rule after HM1240401C and axe ask for it.',
  'wcag/h36': 'Blind to names by ARIA; the rule after HM1110104C and axe ask for it.',
  'wcag/h37': 'Blind to names by ARIA; the rule after HM1110100C and axe ask for it.',
  'wcag/h63':
    'Wants scope in the simplest tables; the rule after HM1130101C names what the official checker wants.',
  'wcag/h67': 'The rule decorative-image-with-title asks for it.',
  'wcag/h71': 'The rule after HM1130105C asks for it, names by ARIA included.',
};

/** What 4.1.1 of WCAG 2.1 (HM1410100C of 110.07) asked: whole tags, proper nesting, no attribute twice. */
export const parsingRules: ReadonlySet<string> = new Set([
  'attr-duplicate',
  'close-attr',
  'close-order',
  'element-name',
  'element-permitted-content',
  'element-permitted-parent',
  'no-dup-attr',
  'parser-error',
  'void-content',
]);

/** What common errors mean, for editors. The others get a general sentence. */
export const commonErrors: Readonly<Record<string, Bilingual>> = {
  'close-order': {
    zh: '開始與結束標籤不成對，瀏覽器只能猜測結構，後面的內容可能跑進錯的地方。請補上或更正結束標籤。',
    en: 'Start and end tags do not match: browsers guess the structure, and what follows may end up in the wrong place. Add or correct the end tag.',
  },
  'close-attr': {
    zh: '結束標籤不能有屬性。請把屬性移到開始標籤。',
    en: 'An end tag takes no attributes. Move them to the start tag.',
  },
  'no-dup-attr': {
    zh: '同一個元件的屬性寫了兩次，後面的會被忽略。請只留一個。',
    en: 'An attribute stands twice on one element, and the second is ignored. Keep one.',
  },
  'parser-error': {
    zh: '這裡的標記無法解析，瀏覽器只能猜測。請檢查引號與角括號是否完整。',
    en: 'The markup cannot be parsed here, and browsers guess. Check that quotes and angle brackets are complete.',
  },
  'element-permitted-content': {
    zh: '這個元件放在不允許的地方，瀏覽器與輔助科技可能改變它的結構。請換一種元件或移出來。',
    en: 'This element stands where it is not allowed; browsers and assistive technology may change the structure. Use another element or move it.',
  },
  'element-permitted-parent': {
    zh: '這個元件放在不允許的上層元件裡。請移到正確的地方。',
    en: 'This element stands in a parent that does not allow it. Move it to its proper place.',
  },
  'element-required-ancestor': {
    zh: '這個元件缺少必要的上層元件（例如 <li> 要在 <ul> 裡）。請補上。',
    en: 'This element lacks the one it must stand in (a <li> needs a <ul>). Add it.',
  },
  'element-required-content': {
    zh: '這個元件缺少必要的內容。請補上。',
    en: 'This element lacks content it must have. Add it.',
  },
  'element-name': {
    zh: '沒有這種 HTML 元件，瀏覽器不知道它的意思。請改用存在的元件。',
    en: 'There is no such element in HTML, so browsers do not know what it means. Use one that exists.',
  },
  'no-deprecated-attr': {
    zh: '這個屬性已淘汰，外觀請改用樣式表。',
    en: 'This attribute is obsolete; set the looks in the style sheet.',
  },
  'attribute-allowed-values': {
    zh: '這個屬性的值不在允許之列，瀏覽器會忽略或猜測。請改成正確的值。',
    en: 'The value of this attribute is not one of those allowed; browsers ignore it or guess. Use a proper one.',
  },
  'aria-label-misuse': {
    zh: 'aria-label 寫在沒有作用的元件上，許多報讀軟體不會唸。請寫成看得見的文字，或移到連結、按鈕、區域上。',
    en: 'aria-label stands on an element where it has no effect: many screen readers do not read it. Write visible text, or move it to a link, button or region.',
  },
  'hidden-focusable': {
    zh: '對輔助科技隱藏的元件仍然可以用鍵盤走到，使用者會停在沒有聲音的地方。請同時移出 Tab 順序，或不要隱藏。',
    en: 'An element hidden from assistive technology can still be reached by keyboard, where nothing is said. Take it out of the Tab order as well, or do not hide it.',
  },
  'aria-hidden-body': {
    zh: '整頁都對輔助科技隱藏了。請拿掉 <body> 的 aria-hidden。',
    en: 'The whole page is hidden from assistive technology. Remove aria-hidden from <body>.',
  },
  'no-missing-references': {
    zh: '屬性指向頁面上不存在的 id，名稱或說明因此不見了。請更正 id。',
    en: 'An attribute refers to an id that is not on the page, so a name or description is lost. Correct the id.',
  },
  'missing-doctype': {
    zh: '這一頁沒有 <!doctype html>，瀏覽器會用舊的方式排版。請寫在第一行。',
    en: 'This page has no <!doctype html>, so browsers lay it out in their old ways. Write it in the first line.',
  },
  'no-multiple-main': {
    zh: '一頁只能有一個看得見的 <main>。請把其他的改成 <section> 或 <div>。',
    en: 'A page may have one visible <main>. Make the others <section> or <div>.',
  },
  'multiple-labeled-controls': {
    zh: '一個 <label> 包住好幾個欄位，只有第一個有名稱。請一個欄位一個標籤。',
    en: 'One <label> holds several fields, and only the first gets its name. Give each field a label.',
  },
  'valid-id': {
    zh: 'id 是空的或含有空白，無法被標籤或連結指到。請改成沒有空白的名稱。',
    en: 'An id is empty or holds white space, so no label or link can refer to it. Give it a name without spaces.',
  },
  'wcag/h32': {
    zh: '這個表單沒有送出按鈕，有些人無法用鍵盤或語音送出。請加上按鈕。',
    en: 'This form has no button to send it; some people cannot send it by keyboard or voice. Add one.',
  },
};
