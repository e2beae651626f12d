import type { CheerioAPI } from 'cheerio';

/** One barrier put into a good page. */
export interface Mutation {
  /** What an editor or a programmer did. */
  name: string;
  /** Rules of which one would expect at least one to see it. */
  rules: readonly string[];
  /** What becomes of the markup. */
  mutate?: ($: CheerioAPI) => unknown;
  /** What is added to the style sheet. */
  css?: string;
  /** A script that the page runs. */
  script?: string;
}

/** Good content that the mutations need and that not every page has. */
export const goodContent = `
<section id="more"><h2 id="form-title">填寫申請資料</h2>
<p><img id="map" src="/favicon.svg" width="88" height="88" alt="服務中心位置圖：在郵局對面"></p>
<p>需要紙本可以下載<a id="paper" href="/faqs/">常見問答一覽</a>，或查看<a id="english" href="/en/" lang="en" hreflang="en">the whole English site of this office</a>。</p>
<form action="/search/" method="get"><fieldset><legend>用電資料</legend>
<p><label for="meter">電號</label> <input id="meter" name="meter" type="text"></p>
<p><label for="kind">用電種類</label> <select id="kind" name="kind"><option>住家</option><option>商業</option></select></p>
</fieldset><p><button id="send" type="submit">送出資料</button></p></form></section>`;

/** Forty ways to lock somebody out of a good page. */
export const mutations: readonly Mutation[] = [
  {
    name: 'drops an alt',
    rules: ['axe/image-alt', 'freego-image-alternative'],
    mutate: ($) => $('#map').removeAttr('alt'),
  },
  {
    name: 'takes the file name for an alt',
    rules: ['image-name-vague'],
    mutate: ($) => $('#map').attr('alt', 'IMG_0231.jpg'),
  },
  {
    name: 'hides a picture and gives it a title',
    rules: ['freego-decoration-with-title'],
    mutate: ($) => $('#map').attr({ alt: '', title: '地圖' }),
  },
  {
    name: 'drops a label',
    rules: ['axe/label', 'freego-field-label'],
    mutate: ($) => $('label[for=meter]').remove(),
  },
  {
    name: 'leads a label to nothing',
    rules: ['axe/label', 'label-leads-nowhere', 'freego-field-label'],
    mutate: ($) => $('label[for=meter]').attr('for', 'metre'),
  },
  {
    name: 'empties a label',
    rules: ['axe/label', 'freego-field-label'],
    mutate: ($) => $('label[for=meter]').empty(),
  },
  {
    name: 'gives two fields one id',
    rules: [
      'duplicate-id',
      'repeated-ids',
      'ambiguous-reference',
      'axe/duplicate-id-aria',
      'axe/label',
      'axe/select-name',
    ],
    mutate: ($) => $('#kind').attr('id', 'meter'),
  },
  {
    name: 'drops the legend of a group',
    rules: ['freego-fieldset-legend'],
    mutate: ($) => $('#more legend').remove(),
  },
  {
    name: 'takes the words out of a button',
    rules: ['axe/button-name', 'freego-control-name'],
    mutate: ($) => $('#send').empty(),
  },
  {
    name: 'breaks a heading level',
    rules: ['axe/heading-order', 'freego-heading-order'],
    mutate: ($) => $('#form-title').replaceWith('<h5>填寫申請資料</h5>'),
  },
  {
    name: 'empties a heading',
    rules: ['axe/empty-heading', 'heading-without-text'],
    mutate: ($) => $('#form-title').empty(),
  },
  {
    name: 'drops the main heading',
    rules: ['axe/page-has-heading-one'],
    mutate: ($) => $('h1').replaceWith('<p>標題</p>'),
  },
  {
    name: 'drops the language',
    rules: ['axe/html-has-lang', 'freego-page-language'],
    mutate: ($) => $('html').removeAttr('lang'),
  },
  {
    name: 'calls a Chinese page English',
    rules: ['page-language-differs'],
    mutate: ($) => $('html').attr('lang', 'en'),
  },
  {
    name: 'makes up a language',
    rules: ['axe/html-lang-valid', 'freego-page-language', 'page-language-unknown'],
    mutate: ($) => $('html').attr('lang', 'chinese'),
  },
  {
    name: 'repeats the language of the page',
    rules: ['freego-part-language'],
    mutate: ($) => $('#paper').attr('lang', 'zh-TW'),
  },
  {
    name: 'empties the title',
    rules: ['axe/document-title', 'freego-page-title'],
    mutate: ($) => $('title').empty(),
  },
  {
    name: 'drops the scope of headers',
    rules: ['freego-table-scope', 'table-header-without-scope'],
    mutate: ($) => $('th').removeAttr('scope'),
  },
  {
    name: 'takes the headers out of a table',
    rules: ['freego-table-headers', 'freego-table-scope', 'table-without-headers'],
    mutate: ($) =>
      $('th').each((_, cell) => {
        cell.tagName = 'td';
        $(cell).removeAttr('scope');
      }),
  },
  {
    name: 'embeds a page without a title',
    rules: ['axe/frame-title', 'freego-frame-title'],
    mutate: ($) => $('#more').append('<iframe src="/404.html"></iframe>'),
  },
  {
    name: 'takes the words out of a link',
    rules: ['axe/link-name', 'freego-link-text'],
    mutate: ($) => $('#paper').empty(),
  },
  { name: 'says “click here”', rules: ['vague-link-name'], mutate: ($) => $('#paper').text('按此') },
  {
    name: 'runs a script from a link',
    rules: ['script-link'],
    mutate: ($) => $('#paper').attr('href', 'javascript:history.back()'),
  },
  {
    name: 'links to a page that is gone',
    rules: ['broken-link'],
    mutate: ($) => $('#paper').attr('href', '/faqs/no-such-page/'),
  },
  {
    name: 'forbids zooming',
    rules: ['axe/meta-viewport'],
    mutate: ($) => $('meta[name=viewport]').attr('content', 'width=device-width, user-scalable=no'),
  },
  {
    name: 'reloads the page after a while',
    rules: ['axe/meta-refresh', 'timed-refresh'],
    mutate: ($) => $('head').append('<meta http-equiv="refresh" content="40">'),
  },
  {
    name: 'sets an order of its own',
    rules: ['axe/tabindex', 'positive-tabindex'],
    mutate: ($) => $('#meter').attr('tabindex', '5'),
  },
  {
    name: 'hides a link from screen readers only',
    rules: ['axe/aria-hidden-focus'],
    mutate: ($) => $('#paper').attr('aria-hidden', 'true'),
  },
  {
    name: 'makes up a role',
    rules: ['axe/aria-roles', 'unknown-role'],
    mutate: ($) => $('#more').attr('role', 'panel'),
  },
  {
    name: 'mistypes an ARIA attribute',
    rules: ['axe/aria-valid-attr', 'unknown-aria-attribute'],
    mutate: ($) => $('#send').attr('aria-lable', '送出'),
  },
  {
    name: 'leaves an empty navigation',
    rules: ['freego-empty-navigation'],
    mutate: ($) => $('#more').append('<nav aria-label="更多"></nav>'),
  },
  {
    name: 'offers a Word file only',
    rules: ['freego-open-formats'],
    mutate: ($) => $('#paper').attr('href', '/form.docx'),
  },
  {
    name: 'takes an item out of its list',
    rules: ['axe/listitem', 'list-structure'],
    mutate: ($) => $('#more').append('<div><li>一項</li></div>'),
  },
  {
    name: 'writes sizes in pixels',
    rules: ['freego-relative-font-size'],
    css: '.summary { font-size: 18px }',
  },
  {
    name: 'writes grey on grey',
    rules: ['axe/color-contrast'],
    css: '#more p { color: #999; background: #bbb }',
  },
  {
    name: 'makes targets tiny',
    rules: ['axe/target-size'],
    css: '.site-menu a { display: inline-block; width: 10px; height: 10px; padding: 0; margin: 0; min-block-size: 0; overflow: hidden } .site-menu ul { gap: 0 } .site-menu li { width: 10px }',
  },
  { name: 'makes a box too wide for a phone', rules: ['sideways-scrolling'], css: '#more { width: 60rem }' },
  {
    name: 'hides the focus',
    rules: ['focus-not-visible'],
    css: '*:focus, *:focus-visible { outline: none !important; box-shadow: none !important; border-color: inherit !important; background: inherit }',
  },
  {
    name: 'keeps the focus in a field',
    rules: ['keyboard-trap'],
    script:
      "document.getElementById('meter').addEventListener('keydown', (event) => { if (event.key === 'Tab') event.preventDefault(); });",
  },
  {
    name: 'makes a button of a word',
    rules: ['fake-button'],
    mutate: ($) => $('#more').append('<p><span id="fake">展開全部說明</span></p>'),
    script:
      "document.getElementById('fake').addEventListener('click', () => document.getElementById('more').toggleAttribute('data-open'));",
  },
];
