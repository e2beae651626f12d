/** What a parser says, and the same in the words of an editor. `$1` is what the pattern has in brackets. */
type ParserMessages = readonly { says: RegExp; zh: string; en: string }[];

/** What the YAML parser says of fields, apart from what explain-yaml-error.ts reports with a rule of its own. */
export const yamlMessages: ParserMessages = [
  {
    says: /^Invalid escape sequence (\S+)/,
    zh: '雙引號裡不能有「$1」。請改用單引號，或把 \\ 寫成 \\\\。',
    en: 'Inside double quotation marks “$1” means nothing. Use single ones, or write \\ as \\\\.',
  },
  {
    says: /^Plain value cannot start with .*character (\S)$/,
    zh: '值的開頭不能是「$1」。請用引號把整個值括起來。',
    en: 'A value cannot begin with “$1”. Put the whole value in quotation marks.',
  },
  {
    says: /^Missing closing (["'])/,
    zh: '引號 $1 沒有結束。請補上同樣的引號。',
    en: 'The quotation mark $1 is not closed. Add the same mark.',
  },
  {
    says: /^Unexpected scalar at node end/,
    zh: '值已經結束，後面卻還有文字。請用引號把整個值括起來。',
    en: 'The value has ended and words follow it. Put the whole value in quotation marks.',
  },
  {
    says: /^Implicit map keys? needs? to be/,
    zh: '這一行不是「欄位: 值」。請補上冒號和一個空白，或縮排成上一個值的一部分。',
    en: 'This line is not “field: value”. Add the colon and a blank, or indent it as part of the value before.',
  },
  {
    says: /^Nested mappings are not allowed|^Unexpected block-(?:seq|map)-ind/,
    zh: '清單要從新的一行開始，每項前面是「- 」。',
    en: 'A list begins on a new line, each entry with “- ” before it.',
  },
  {
    says: /^Block scalar header includes extra characters/,
    zh: '「|」或「>」後面不能有文字。請把文字移到下一行並縮排。',
    en: 'No words follow “|” or “>”. Move them to the next line and indent them.',
  },
  {
    says: /^Unresolved tag: (.*)$/,
    zh: '不能使用 YAML 的標籤「$1」。請直接寫值；值以 ! 開頭時請用引號括起來。',
    en: 'The YAML tag “$1” is not allowed. Write the value itself; one that begins with ! stands in quotation marks.',
  },
  {
    says: /multiple documents/,
    zh: '欄位中間有一行「---」或「...」。請刪除。',
    en: 'There is a line of “---” or “...” among the fields. Delete it.',
  },
  {
    says: /anchor/i,
    zh: '不能使用 YAML 的錨點（&）。值以 & 開頭時請用引號括起來。',
    en: 'YAML anchors (&) are not allowed. A value that begins with & stands in quotation marks.',
  },
];

/** What the MDX parser says of texts. */
export const mdxMessages: ParserMessages = [
  {
    says: /^Unexpected end of file in expression/,
    zh: '大括號「{」沒有結束。要顯示大括號，請寫成 \\{。',
    en: 'The brace “{” is not closed. To show a brace write \\{.',
  },
  {
    says: /^Unexpected character after `<`/,
    zh: '「<」後面不是元件。要顯示小於符號請寫成 \\<；網址請寫成 [文字](網址)；元件請檢查引號與 >。',
    en: 'No component follows “<”. To show the sign write \\<; a link is [text](address); check the marks of a component.',
  },
  {
    says: /^Unexpected character `!`/,
    zh: '.mdx 檔的註解請寫成 {/* … */}，不是 <!-- … -->。',
    en: 'In a .mdx file a comment is {/* … */}, not <!-- … -->.',
  },
  {
    says: /^Unexpected closing tag `<\/([\w.]+)>`/,
    zh: '</$1> 前面沒有開始的標籤。請補上 <$1>，或刪除這個結束標籤。',
    en: 'No <$1> stands before </$1>. Add it, or delete the closing tag.',
  },
  {
    says: /^Expected the closing tag `<\/([\w.]+)>` either/,
    zh: '<$1> 和 </$1> 要一起放在段落裡，或各自獨立一行、前後空行。',
    en: '<$1> and </$1> stand both inside one paragraph, or each on a line of its own with empty lines around.',
  },
  {
    says: /^Expected a closing tag for `<>`/,
    zh: '「<>」不是元件。請刪除；要顯示它請寫成 \\<>。',
    en: '“<>” is no component. Delete it; to show it write \\<>.',
  },
];

/** A parser's message as an editor can use it; the message itself where no row knows it. */
export function explainMessage(reasons: ParserMessages, message: string): { zh: string; en: string } {
  for (const { says, zh, en } of reasons) {
    const match = says.exec(message);
    if (!match) continue;
    const fill = (sentence: string): string => sentence.replaceAll('$1', () => match[1] ?? '');
    return { zh: fill(zh), en: fill(en) };
  }
  return { zh: `讀取程式說：${message}`, en: `The parser says: ${message}` };
}
