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
    says: /^Plain value cannot start with .*(?:character|indicator) (\S)$/,
    zh: '值的開頭不能是「$1」。請用引號把整個值括起來。',
    en: 'A value cannot begin with “$1”. Put the whole value in quotation marks.',
  },
  {
    says: /^Missing closing (["'])/,
    zh: '引號 $1 沒有結束。請補上同樣的引號。',
    en: 'The quotation mark $1 is not closed. Add the same mark.',
  },
  {
    says: /^Unexpected .* at node end/,
    zh: '值已經結束，後面卻還有文字。請用引號把整個值括起來。',
    en: 'The value has ended and words follow it. Put the whole value in quotation marks.',
  },
  {
    says: /^Implicit (?:map )?keys? /,
    zh: '這一行不是「欄位: 值」。請補上冒號和一個空白，或縮排成上一個值的一部分。',
    en: 'This line is not “field: value”. Add the colon and a blank, or indent it as part of the value before.',
  },
  {
    says: /^Nested mappings are not allowed|^A block sequence may not|^Unexpected (?:block-(?:seq|map)-ind|seq-item-ind)/,
    zh: '清單要從新的一行開始，每項前面是「- 」。',
    en: 'A list begins on a new line, each entry with “- ” before it.',
  },
  {
    says: /^Block scalar header includes extra characters/,
    zh: '「|」或「>」後面不能有文字。請把文字移到下一行並縮排。',
    en: 'No words follow “|” or “>”. Move them to the next line and indent them.',
  },
  {
    says: /^(?:Unresolved tag|Could not resolve tag|Not a valid tag): (.*)$/,
    zh: '不能使用 YAML 的標籤「$1」。請直接寫值；值以 ! 開頭時請用引號括起來。',
    en: 'The YAML tag “$1” is not allowed. Write the value itself; one that begins with ! stands in quotation marks.',
  },
  {
    says: /^Missing , |^Missing space after : in/,
    zh: '括號裡的各項之間要有逗號，欄位的冒號後面要有空白。請補上。',
    en: 'Between brackets, commas stand between the entries, and a blank behind the colon of a field. Add it.',
  },
  {
    says: /^Unexpected (?:,|empty item) in/,
    zh: '這裡多了一個逗號。請刪除，或補上缺少的值。',
    en: 'There is a comma too many. Delete it, or add the value that is missing.',
  },
  {
    says: /^Block collections are not allowed within flow|^Flow (?:sequence|map)/,
    zh: '括號裡的內容要縮排，用逗號分開，最後要有 ] 或 }；不能用「- 」或另起一行的欄位。',
    en: 'What stands between brackets is indented, has commas between its entries and ends with ] or }; it has no “- ” and no fields on lines of their own.',
  },
  {
    says: /^Comments must be separated/,
    zh: '註解的 # 前面要有一個空白。# 是值的一部分時，請用引號把整個值括起來。',
    en: 'A blank stands before the # of a comment. Where it is part of a value, put the whole value in quotation marks.',
  },
  {
    says: /^(?:Block scalar lines|Block scalars? with)/,
    zh: '「|」或「>」下面的每一行都要縮排一樣多。',
    en: 'Every line below “|” or “>” is indented alike.',
  },
  {
    says: /at most 1024 char/,
    zh: '冒號前面太長，不是欄位名稱。請用引號把整個值括起來，或縮排成上一個值的一部分。',
    en: 'What stands before the colon is too long for the name of a field. Put the whole value in quotation marks, or indent it as part of the value before.',
  },
  {
    says: /directive|YAML version/,
    zh: '行首不能是「%」，開頭的「---」那一行也不能有別的文字。請用引號把值括起來，或刪除。',
    en: 'No line begins with “%”, and nothing follows “---” on its line. Put the value in quotation marks, or delete it.',
  },
  {
    says: /multiple documents/,
    zh: '欄位中間有一行「---」或「...」。請刪除。',
    en: 'There is a line of “---” or “...” among the fields. Delete it.',
  },
  {
    says: /\balias\b/i,
    zh: '不能使用 YAML 的別名（*）。值以 * 開頭時請用引號括起來。',
    en: 'YAML aliases (*) are not allowed. A value that begins with * stands in quotation marks.',
  },
  {
    says: /\btags?\b/i,
    zh: '不能使用 YAML 的標籤（!）。請直接寫值；值以 ! 開頭時請用引號括起來。',
    en: 'YAML tags (!) are not allowed. Write the value itself; one that begins with ! stands in quotation marks.',
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
    says: /^Could not parse expression/,
    zh: '大括號「{ }」裡的文字會被當成程式。要顯示大括號，請寫成 \\{ 和 \\}；註解請寫成 {/* … */}。',
    en: 'What stands in braces is taken for a program. To show braces write \\{ and \\}; a comment is {/* … */}.',
  },
  {
    says: /^Could not parse esm/,
    zh: '以 import 或 export 開頭的一行會被當成程式。請刪除；它是一般文字時，請在前面加上別的字。',
    en: 'A line that begins with import or export is taken for a program. Delete it; where it is words, put others before it.',
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

/**
 * A parser's message as an editor can use it. Where no row knows the message, the Chinese sentence quotes what stands
 * there instead, since the message is English.
 */
export function explainMessage(
  reasons: ParserMessages,
  message: string,
  written: string,
): { zh: string; en: string } {
  for (const { says, zh, en } of reasons) {
    const match = says.exec(message);
    if (!match) continue;
    const fill = (sentence: string): string => sentence.replaceAll('$1', () => match[1] ?? '');
    return { zh: fill(zh), en: fill(en) };
  }
  const quoted = written.trim().slice(0, longestQuote);
  return {
    zh: `${quoted === '' ? '這裡' : `從「${quoted}」起`}讀不下去。請看這一行和上一行的引號、括號、冒號與縮排是否完整。`,
    en: `The parser says: ${message}`,
  };
}

/** Of what stands where a parser stopped, in characters. */
const longestQuote = 20;
