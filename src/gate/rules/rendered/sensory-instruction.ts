import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';

const englishThing =
  '(?:button|link|menu|icon|box|field|form|panel|tab|column|bar|list|section|sidebar|image|picture|symbol|text|words?|items?|rows?|areas?|labels?)';
const shape =
  '(?:round|square|circular|rectangular|triangular|triangle|circle|oval|star(?:-shaped)?|diamond|arrow|heart(?:-shaped)?|big|large|small)';
const colour = '(?:red|green|blue|yellow|orange|purple|pink|gr[ae]y|black|white|brown)';
const englishPlace =
  '(?:(?:on|at|to|in|from) (?:the|your) (?:(?:top|bottom|upper|lower|far)[ -]?)*(?:right|left)(?:[ -]?hand)?(?: (?:side|corner|column|margin|edge))?)';
const verb =
  '(?:click|press|select|choose|use|see|find|tap|push|open|look|go|follow|check|fill|read|pick|hit)';
const figure = '(?:star|circle|square|triangle|arrow|diamond|oval|heart|cross)';

const chineseThing =
  '(?:按鈕|按鍵|鈕|選單|選項|連結|圖示|圖案|表單|欄位|欄|框|區塊|區域|清單|文字|字|標示|項目|圖片|列)';
const chineseVerb =
  '(?:點選|點擊|點按|點|按下|按|選擇|選取|選|使用|利用|參見|參閱|參考|請見|請看|看|找|填寫|填|勾選|開啟)';

/** Ways to name a thing by where it is, how it is formed or what colour it has. */
const patterns = [
  new RegExp(`\\b${englishThing}\\b[^.!?]{0,20}\\b${englishPlace}\\b`, 'i'),
  new RegExp(`\\b${verb}\\b[^.!?]{0,60}\\b${englishPlace}(?![ -](?:to|of way))\\b`, 'i'),
  /\b(?:(?:right|left)[ -]hand (?:\w+ )?|left |right )(?:side ?bar|menu|column|panel|bar|margin|corner|pane)\b/i,
  new RegExp(
    `\\b(?:the|a|an|any|each|all|our|this) (?:${shape}|${colour}) (?:${englishThing}|ones?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${verb}\\b[^.!?]{0,40}\\b(?:under(?:neath)?|below|above|beneath|beside|next to|behind|inside|within|near) the (?:${colour} )?${figure}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:fields?|items?|those|words?|text|entries|questions?|rows?) (?:that are |which are |marked |shown |highlighted |written |printed )*in ${colour}\\b`,
    'i',
  ),
  new RegExp(`\\b${verb}\\b[^.!?]{0,30}\\bthe ${colour} (?:circle|square|dot|arrow)\\b`, 'i'),
  new RegExp(
    `(?:${chineseVerb}|在|從|由|於)[^。！？]{0,12}(?:右|左)(?:上|下)?(?:邊|側|方|角|手邊)(?:的)?[^。！？]{0,6}${chineseThing}`,
    'u',
  ),
  new RegExp(`(?:右|左)(?:上|下)?(?:邊|側|方|角)的?(?:${chineseThing})`, 'u'),
  new RegExp(`(?:紅|綠|藍|黃|橘|橙|紫|粉紅|灰|黑|白|咖啡)色(?:的|之)?(?:${chineseThing})`, 'u'),
  new RegExp(`(?:以|用|標為|標成|呈現)(?:紅|綠|藍|黃|橘|橙)(?:色|字)(?:標示|標記|標註|表示|顯示)`, 'u'),
  new RegExp(
    `(?:圓形|方形|正方形|三角形|星形|箭頭|菱形|長方形|圓圈|愛心)(?:形狀)?(?:的)?(?:${chineseThing})`,
    'u',
  ),
];

/** Words in quotation marks name the thing as well, and even more so where a word says what kind of thing is called so. */
const quoted = /[“"「『‘']([^”"」』’']{2,})[”"」』’']/gu;
const called =
  /\b(?:heading|button|link|section|menu|tab|field)s? [“"‘']|[”"’'] (?:heading|button|link|section|menu|tab|field)|(?:標題|按鈕|連結|選單|欄位)[為是：]?[「『]|[」』](?:標題|按鈕|連結|選單|欄位|一節|段落)/iu;

/** An instruction that only who sees the page can follow. */
export const sensoryInstruction: Rule<RenderedPage> = {
  id: 'sensory-instruction',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.3.3'],
  codes: ['GN1130300E'],
  message: {
    zh: '「{words}」是用位置、形狀或顏色指東西。看不到畫面、用手機或分不出顏色的人找不到。請加上它的名稱，例如：按「送出」。',
    en: '“{words}” points to a thing by its place, shape or colour. Who does not see the page, or sees it on a phone, cannot find it. Name it too, for example: press “Send”.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G96',
  examples: {
    bad: [
      { html: '<p>填好後請按右下角的按鈕。</p><button>送出</button>' },
      { html: '<p>紅色的欄位一定要填。</p><label>姓名 <input></label>' },
      { lang: 'en', html: '<p>To print, press the square icon.</p><button>Print</button>' },
      {
        lang: 'en',
        html: '<p>Use the links on the left side to go on.</p><ul><li><a href="/b">Bills</a></li></ul>',
      },
    ],
    good: [
      { html: '<p>填好後請按右下角的「送出」按鈕。</p><button>送出</button>' },
      { html: '<p>路口右邊是郵局，左邊是公園。</p>' },
      { lang: 'en', html: '<p>Press “Print”, the square icon.</p><button>Print</button>' },
      { lang: 'en', html: '<p>You have the right to see your file, and green energy is on the rise.</p>' },
    ],
  },
  check: (page) => {
    let names: readonly string[] | undefined;
    return blocksOf(page).flatMap(({ element, text }) => {
      const words = patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
      if (words === undefined) return [];
      names ??= namesOn(page);
      const sentence = text.toLowerCase();
      const isNamed =
        called.test(sentence) ||
        [...sentence.matchAll(quoted)].some(([, name = '']) =>
          names?.some((one) => one.includes(name.trim())),
        ) ||
        names.some((name) => isSpokenOf(name, words.toLowerCase()));
      return isNamed ? [] : [hitOn(page, element, { words })];
    });
  },
};

/** The names of what can be found without seeing: headings, controls, landmarks, frames, pictures. */
function namesOn(page: RenderedPage): string[] {
  const named = page
    .withRole(
      'heading',
      'button',
      'link',
      'navigation',
      'region',
      'tab',
      'textbox',
      'checkbox',
      'menu',
      'form',
      'img',
      'search',
    )
    .filter(({ exposed }) => exposed)
    .map(({ name, role }) => (name === '' && (role === 'navigation' || role === 'search') ? role : name));
  return [...new Set(named.map((name) => name.trim().toLowerCase()))].filter((name) => name.length > 1);
}

/** Whether the words that point hold the name of what they point to: "the menu on the right" and a heading "Menu". */
function isSpokenOf(name: string, words: string): boolean {
  return /\p{Script=Latin}/u.test(name)
    ? ` ${words.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${name.replace(/[^\p{L}\d]+/gu, ' ').trim()} `)
    : words.includes(name);
}
