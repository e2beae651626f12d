import type { Severity } from './diagnostic.ts';

/**
 * What somebody has to write before a rule is content: a fact that is not known yet, the words of whichever language the
 * file is in, or a translation.
 */
export type Owed = 'fact' | 'words' | 'missing-translation' | 'incomplete-translation' | 'stale-translation';

/** A rule’s severity and sentences; `{names}` are filled in by the diagnostic. */
export interface DiagnosticText {
  severity: Severity;
  zh: string;
  en: string;
  /** What it asks a department to write, where it asks for more than a correction. */
  owes?: Owed;
}

const error = (zh: string, en: string): DiagnosticText => ({ severity: 'error', zh, en });
const warning = (zh: string, en: string): DiagnosticText => ({ severity: 'warning', zh, en });
const notice = (zh: string, en: string): DiagnosticText => ({ severity: 'notice', zh, en });
const owing = (owes: Owed, text: DiagnosticText): DiagnosticText => ({ ...text, owes });

/** Every rule of the content gate, with its sentences: what is wrong, why it matters, and how to fix it. */
export const diagnosticTexts = {
  // The folder and its files
  'missing-content-folder': error(
    '找不到內容資料夾。請確認 --content 後面的路徑。',
    'The content folder does not exist. Check the path after --content.',
  ),
  'empty-content': error(
    '內容資料夾是空的。請放入網站檔與登錄檔。最小的範例在 tests/fixtures/minimal，可以複製。',
    'The content folder is empty. Put the site file and the registries there; copy the smallest example, tests/fixtures/minimal.',
  ),
  'shallow-history': notice(
    '這份版本庫沒有完整的歷史，網站的日期可能不對。請執行 git fetch --unshallow；在 GitHub Actions 的 checkout 寫 fetch-depth: 0。',
    'This repository was cloned without its history, so the date of the site may be wrong. Run git fetch --unshallow; in GitHub Actions give checkout fetch-depth: 0.',
  ),
  'missing-file': error(
    '缺少檔案「{file}」。沒有它就無法產生網站，請補上。',
    'The file “{file}” is missing. The site cannot be built without it; add it.',
  ),
  'missing-registry': error(
    '缺少檔案「{file}」。沒有它就無法產生網站，請補上。最小的範例在 tests/fixtures/minimal。',
    'The file “{file}” is missing. The site cannot be built without it; add it. The smallest example is in tests/fixtures/minimal.',
  ),
  'symbolic-link': error(
    '這是符號連結，不會讀取。請放入檔案本身。',
    'This is a symbolic link and is not followed. Put the file itself here.',
  ),
  'unreadable-file': error(
    '無法讀取這個檔案或資料夾。請檢查檔名與讀取權限。',
    'This file or folder cannot be read. Check its name and its permissions.',
  ),
  'file-too-large': error(
    '檔案超過 10 MB，手機讀者難以下載。請壓縮或分成數個檔案。',
    'The file is larger than 10 MB, too much for a reader on a phone. Compress or split it.',
  ),
  'text-too-large': error(
    '文字檔超過 4 MB，讀者和程式都讀不完。請分成數個項目；資料請改放附件。',
    'This text is larger than 4 MB, too much for readers and for the check. Split it into items, or attach data as a file.',
  ),
  'unexpected-file': error(
    '這裡不應有檔案「{file}」。請移到項目的資料夾內，或刪除。',
    'The file “{file}” does not belong here. Move it into an item’s folder, or delete it.',
  ),
  'unexpected-folder': error(
    '項目的資料夾內不能再有資料夾。請把檔案移到項目資料夾。',
    'An item’s folder holds no folders. Move the files into the item’s folder itself.',
  ),
  'unknown-kind': error(
    '沒有「{kind}」這種內容。請改用已有的種類。',
    'There is no content kind “{kind}”. Use one of the known kinds.',
  ),
  'bad-slug': error(
    '資料夾名稱「{slug}」會成為網址，只能用小寫英文字母、數字和連字號。請改名。',
    'The folder name “{slug}” becomes an address: only lower-case letters, digits and hyphens. Rename it.',
  ),
  'reserved-slug': error(
    '「{slug}」是網站自己的網址，請換一個資料夾名稱。',
    '“{slug}” is an address the site uses itself. Choose another folder name.',
  ),
  'bad-file-name': error(
    '檔名「{file}」含有不能放進網址的字元。請改名，不要有空白或符號。',
    'The file name “{file}” has characters that cannot stand in an address. Rename it, without blanks or signs.',
  ),
  'duplicate-item': error(
    '同一項目的「{locale}」版有兩個檔案。請只留一個。',
    'There are two “{locale}” files for the same item. Keep one.',
  ),
  // Bytes
  'unsearchable-file': warning(
    '附件的內文無法檢索。{zh}',
    'The text of the attachment cannot be searched. {en}',
  ),
  'invalid-utf8': error(
    '檔案不是 UTF-8 編碼，無法讀取。請另存為 UTF-8。',
    'The file is not UTF-8 and cannot be read. Save it as UTF-8.',
  ),
  'big5-encoding': error(
    '檔案是 Big5 編碼。請用編輯器「另存新檔」並選 UTF-8。',
    'The file is in Big5. Use “Save as” in your editor and choose UTF-8.',
  ),
  'byte-order-mark': {
    severity: 'notice',
    zh: '檔案開頭有位元組順序記號（BOM），讀取時已略過。',
    en: 'The file begins with a byte order mark; it was skipped.',
  },
  'carriage-return': {
    severity: 'notice',
    zh: '檔案使用 Windows 換行（CRLF），讀取時已轉換。',
    en: 'The file has Windows line ends (CRLF); they were converted.',
  },
  'nul-character': error(
    '檔案含有空字元（NUL），可能不是文字檔或已損壞。請重新存檔。',
    'The file holds a NUL character; it may be damaged or not a text. Save it again.',
  ),
  'hidden-character': error(
    '這裡有看不見的控制字元（{code}），會讓文字看起來和實際不同。請刪除，重新輸入這一段。',
    'There is a control character here that nobody sees ({code}); it makes text look other than it is. Delete it and type the words anew.',
  ),
  // YAML and front matter
  'empty-text': owing(
    'words',
    error(
      '「{file}」是空的：這個語言還沒有寫。請寫標題、摘要和內文；不翻譯就刪掉這個檔案，並在預設語言的檔案用 untranslated 寫理由。',
      '“{file}” is empty: this language is not written yet. Write its title, summary and text; or delete the file and say why under untranslated in the default language’s file.',
    ),
  ),
  'missing-front-matter': error(
    '檔案開頭沒有前置資料（兩行 --- 之間的欄位）。請補上。',
    'The file does not begin with front matter (the fields between two lines of ---). Add it.',
  ),
  'unclosed-front-matter': error(
    '前置資料沒有結束的 ---。請在欄位之後、內文之前加一行 ---。',
    'The front matter is not closed. Add a line of --- after the fields, before the text.',
  ),
  'invalid-yaml': error('欄位格式有誤，無法讀取。{zh}', 'The fields cannot be read. {en}'),
  'unclosed-quote': error(
    '引號 {quote} 沒有結束。請在值的後面補上同樣的引號。',
    'The quotation mark {quote} is not closed. Add the same mark at the end of the value.',
  ),
  'unclosed-bracket': error(
    '括號 {bracket} 沒有結束。請補上 {closing}。',
    'The bracket {bracket} is not closed. Add {closing}.',
  ),
  'tab-indent': error(
    '縮排用了 Tab 字元。請改用空白。',
    'A tab is used for indentation. Use blanks instead.',
  ),
  'bad-indent': error(
    '這一行的縮排不對。同一層的欄位要對齊，用同樣多的空白。',
    'This line has the wrong indentation. Fields of one level begin in the same column.',
  ),
  'full-width-colon': error(
    '「{key}」後面是全形冒號「：」。請改成半形冒號加一個空白。',
    'The field “{key}” is followed by a full-width colon “：”. Write an ordinary colon and a blank.',
  ),
  'colon-without-blank': error(
    '「{key}:」後面沒有空白。請在冒號後加一個空白。',
    'There is no blank after “{key}:”. Put one after the colon.',
  ),
  'colon-in-value': error(
    '值裡面有冒號加空白。請用引號把整個值括起來。',
    'The value holds a colon and a blank. Put the whole value in quotation marks.',
  ),
  'duplicate-key': error(
    '欄位「{key}」寫了兩次。請只留一個。',
    'The field “{key}” is written twice. Keep one.',
  ),
  'yaml-alias': error(
    '不可使用 YAML 的別名（*）和錨點（&）。請直接寫出內容；值以這些符號開頭時，用引號括起來。',
    'YAML aliases (*) and anchors (&) are not allowed. Write the value itself; put one that begins with such a sign in quotation marks.',
  ),
  'nested-too-deeply': error(
    '層次太深，無法讀取。請減少巢狀的層數。',
    'This is nested too deeply to be read. Use fewer levels.',
  ),
  'too-much-markup': error(
    '這一段的標記符號（& < > * _ ` [ ] { } 等）超過 {most} 個，程式讀不完。請刪除，或用空行分成數段。',
    'This paragraph has more than {most} signs of markup (& < > * _ ` [ ] { } and others), too many to be read in time. Delete them, or part it with empty lines.',
  ),
  'comment-in-value': error(
    '「{lost}」不會顯示：空白加 # 之後的字是註解。請用引號把整個值括起來。',
    '“{lost}” is not shown: what follows a blank and # is a comment. Put the whole value in quotation marks.',
  ),
  'merge-marker': error(
    '檔案裡留著合併時的記號，兩個版本混在一起。請選一個版本，刪除 <<<<<<<、======= 和 >>>>>>> 這幾行。',
    'Marks of a merge were left in the file, with two versions of it. Choose one, and delete the lines <<<<<<<, ======= and >>>>>>>.',
  ),
  'unknown-field': error(
    '沒有「{field}」這個欄位。請檢查拼字，或刪除。',
    'There is no field “{field}”. Check its spelling, or delete it.',
  ),
  'missing-field': error(
    '缺少必填欄位「{field}」。請補上。',
    'The required field “{field}” is missing. Add it.',
  ),
  'needed-field': error(
    '有「{when}」時必須填寫「{field}」。',
    'With “{when}” the field “{field}” is required.',
  ),
  'wrong-type': error(
    '欄位「{field}」的型別不對，寫的是「{value}」。請照右列的形式填寫。',
    'The field “{field}” has the wrong type: “{value}”. Write it in the form expected.',
  ),
  'unknown-value': error(
    '欄位「{field}」沒有「{value}」這個選項。請從清單中選一個。',
    'The field “{field}” has no choice “{value}”. Take one from the list.',
  ),
  'wrong-format': error(
    '欄位「{field}」的格式不對：「{value}」。',
    'The field “{field}” has the wrong form: “{value}”.',
  ),
  'wrong-value': error(
    '欄位「{field}」的值不對：「{value}」。',
    'The field “{field}” has a wrong value: “{value}”.',
  ),
  'too-long': error(
    '欄位「{field}」太長：「{value}」。請縮短到右列的字數。',
    'The field “{field}” is too long: “{value}”. Shorten it to the number of characters expected.',
  ),
  'wrong-order': error(
    '欄位「{field}」的前後順序不對。',
    'The parts of the field “{field}” are in the wrong order.',
  ),
  'bad-date': error(
    '「{value}」讀不出日期，或沒有這一天。請寫西元或民國日期；用「-」分開時，月和日要寫兩位數，例如 2026-01-05。',
    '“{value}” cannot be read as a date, or there is no such day. Write a Gregorian or ROC date; between hyphens, months and days have two digits, as in 2026-01-05.',
  ),
  'bad-moment': error(
    '「{value}」不是日期加時間，或沒有這個時間。請寫成 2026-12-01 09:00。',
    '“{value}” is not a day with a time, or there is no such time. Write it like 2026-12-01 09:00.',
  ),
  'updated-before-published': error(
    '更新日期早於發布日期。請檢查兩個日期。',
    'The item was updated before it was published. Check the two dates.',
  ),
  'review-before-update': error(
    '下次檢視日期早於更新日期。請檢查兩個日期。',
    'The next review is due before the item was updated. Check the two dates.',
  ),
  'date-far-ahead': warning(
    '「{field}」是 {date}，在今天（{today}）之後 {days} 天。請確認年份沒有寫錯。',
    '“{field}” is {date}, {days} days after today ({today}). Make sure that the year is right.',
  ),
  'date-out-of-range': error(
    '「{value}」的年份太早或太晚，應該是寫錯了。請檢查年份；民國年請寫成民國115年3月1日。',
    'The year of “{value}” is too early or too late and must be mistyped. Check it; a year of the Republic is written 民國115年3月1日.',
  ),
  'bad-address': error(
    '「{value}」不是完整的網址。請寫 https:// 開頭的網址，中間不能有空白、反斜線或看不見的字元。',
    '“{value}” is not a complete address. Write one that begins with https://, without blanks, backslashes or characters that nobody sees.',
  ),
  'address-with-account': error(
    '「{value}」的 @ 前面只是帳號，實際會連到 @ 後面的網站。請刪除 @ 和它前面的字，並確認網站正確。',
    'What stands before the @ in “{value}” is only a user name; the address leads to the site after it. Delete the @ and what stands before it, and make sure that the site is right.',
  ),
  'mixed-alphabets': error(
    '「{value}」的網站名稱混用了不同文字的字母，看起來像另一個網站。請重新輸入網址，不要用複製的。',
    'The site’s name in “{value}” mixes letters of several alphabets and looks like another site’s. Type the address anew instead of copying it.',
  ),
  'insecure-address': error(
    '「{value}」沒有加密，密碼會被別人看見。請改用 https:// 開頭的網址。',
    '“{value}” is not encrypted, so others can read passwords. Use an address that begins with https://.',
  ),
  'bad-site-address': error(
    '「{value}」不能作為本站的網址，連結會到別的地方。主機名稱後面只能有資料夾：英文字母、數字和 . _ ~ -，不能有 //、..、? 或 #。',
    '“{value}” cannot be the address of this site: links would lead elsewhere. After the host only folders may follow, of letters, digits and . _ ~ -, without //, .., ? or #.',
  ),
  'unknown-time-zone': error(
    '沒有「{value}」這個時區，網站算不出日期。請寫 IANA 的名稱（洲/城市），不是 UTC+8 這樣的時差。',
    'There is no time zone “{value}”, so the site cannot tell the day. Write its IANA name (continent/city), not an offset such as UTC+8.',
  ),
  'pending-fact': owing(
    'fact',
    warning(
      '「{field}」尚未填寫，讀者會看到「待補」。知道後請補上。',
      '“{field}” is not filled in; readers see “to be added”. Fill it in when it is known.',
    ),
  ),
  // The table of a plan
  'promise-unaccounted': error(
    '這項作法沒有交代：請寫落實的頁面（fulfilledBy），或不在網站上的理由（offline）。',
    'Nothing is said of this promise: name the pages that keep it (fulfilledBy), or why it is not on a website (offline).',
  ),
  'status-without-evidence': error(
    '辦理情形寫「{value}」卻沒有佐證。請補上 evidence，或改回 not-recorded。',
    'The status is “{value}” and nothing shows it. Add evidence, or put it back to not-recorded.',
  ),
  'evidence-without-link': error(
    '這項佐證沒有連結，讀者無從查證。請補上 url 或 page。',
    'This evidence has no link, so nobody can look it up. Add url or page.',
  ),
  'unknown-plan-part': error(
    '「{id}」應放在「{parent}」之下，但計畫裡沒有「{parent}」。請檢查編號。',
    '“{id}” belongs under “{parent}”, which the plan does not have. Check the number.',
  ),
  'unknown-plan-period': error(
    '計畫沒有代碼為「{id}」的執行期間。請使用 periods 裡的代碼。',
    'The plan has no period “{id}”. Use an id from its periods.',
  ),
  'plan-column-missing': error(
    '「{id}」缺少承辦部門或執行期間。印本對不齊時，請在所屬項目註明 alignment: uncertain。',
    '“{id}” has no department or no period. Where the print does not line up, its item says alignment: uncertain.',
  ),
  'plan-column-guessed': error(
    '「{id}」所屬項目的各欄對不齊，這裡的部門與期間只能是推測。請刪除。',
    'The columns of this item do not line up, so the department or period of “{id}” is a guess. Delete it.',
  ),
  'plan-order': error(
    '「{id}」排在「{before}」之後，順序和編號不符。請照印本的順序排列。',
    '“{id}” stands after “{before}”, against its number. Put the entries in their printed order.',
  ),
  'survey-figure': error(
    '調查數字檔這一列寫的是「{written}」，和應有的不同。請照右列的形式改。',
    'This line of the survey’s figures has “{written}”, which is not what belongs there. Write what is expected.',
  ),
  // Registries and references
  'duplicate-id': error(
    '代碼「{id}」重複。每個代碼只能用一次。',
    'The id “{id}” is used twice. Each id stands once.',
  ),
  'unknown-department': error(
    '沒有代碼為「{id}」的部門。請使用 departments.yaml 裡的代碼。',
    'There is no department “{id}”. Use an id from departments.yaml.',
  ),
  'unknown-audience': error(
    '沒有代碼為「{id}」的對象。請使用 audiences.yaml 裡的代碼。',
    'There is no audience “{id}”. Use an id from audiences.yaml.',
  ),
  'unknown-licence': error(
    '沒有代碼為「{id}」的授權方式。請使用 licences.yaml 裡的代碼。',
    'There is no licence “{id}”. Use an id from licences.yaml.',
  ),
  'unknown-disclosure-category': error(
    '沒有代碼為「{id}」的公開類別。請使用 disclosure-categories.yaml 裡的代碼。',
    'There is no disclosure category “{id}”. Use an id from disclosure-categories.yaml.',
  ),
  'unknown-class': error(
    '分類代碼「{id}」不在代碼表裡。請使用 classification 資料夾裡的代碼。',
    'The class code “{id}” is not in the table. Use a code from the classification folder.',
  ),
  'unknown-item': error(
    '沒有「{id}」這個項目。請寫成「種類/資料夾名稱」。',
    'There is no item “{id}”. Write it as kind/folder-name.',
  ),
  'unknown-township': error(
    '沒有代碼為「{id}」的鄉鎮市。請使用 townships.yaml 裡的代碼。',
    'There is no township “{id}”. Use an id from townships.yaml.',
  ),
  'unknown-page': error(
    '站內沒有「{id}」這一頁。請寫成「種類/資料夾名稱」，或 / 開頭的網址。',
    'The site has no page “{id}”. Write it as kind/folder-name, or as an address that begins with /.',
  ),
  'full-width-code': error(
    '代碼「{code}」用了全形字元。請改用半形。',
    'The code “{code}” has full-width characters. Use half-width ones.',
  ),
  'bad-class-code': error(
    '「{code}」不是分類代碼：應為三碼，第一碼 1–9 或 A–Z。',
    '“{code}” is no class code: three characters, the first of them 1–9 or A–Z.',
  ),
  'duplicate-class': error('分類代碼「{code}」重複。', 'The class code “{code}” stands twice.'),
  'wrong-class-parent': error(
    '分類「{code}」的上層不應是「{parent}」。',
    'The parent of class “{code}” cannot be “{parent}”.',
  ),
  'missing-class-parent': error(
    '分類「{code}」的上層「{parent}」不在表裡。請補上該列。',
    'The parent “{parent}” of class “{code}” is not in the table. Add its row.',
  ),
  'class-cycle': error(
    '分類「{code}」沿著上層會繞回自己，網站列不完。請改掉其中一個 parent；最上層寫 null。',
    'The class “{code}” is above itself, and its list never ends. Change one parent on the way; a top class has null.',
  ),
  // Languages
  'missing-default-language': error(
    '這個項目沒有預設語言（{locale}）的檔案。',
    'This item has no file in the default language ({locale}).',
  ),
  'missing-language': owing(
    'missing-translation',
    error(
      '「{what}」缺少「{locale}」的檔案。請補上譯文；項目若不翻譯，請在 untranslated 寫明理由。',
      '“{what}” has no “{locale}”. Translate it; an item that is not translated says why under “untranslated”.',
    ),
  ),
  'unknown-language': error(
    '網站沒有「{locale}」這個語言。請檢查 site.yaml 的 locales。',
    'The site has no language “{locale}”. See “locales” in site.yaml.',
  ),
  'bad-language': error(
    '「{locale}」不是語言代碼。檔名應像 index.zh-TW.md。',
    '“{locale}” is no language tag. Name the file like index.zh-TW.md.',
  ),
  'untranslated-but-there': error(
    '這裡說不翻譯成「{locale}」，但譯文的檔案存在。請刪除其中一個。',
    'This says there is no “{locale}”, but its file exists. Delete one of the two.',
  ),
  'repeated-fact': error(
    '「{field}」在各語言都相同，只寫在預設語言的檔案裡。請從譯文刪除這個欄位。',
    '“{field}” is the same in every language and stands once, in the default language. Delete it here.',
  ),
  'untranslated-field': owing(
    'incomplete-translation',
    error('「{field}」沒有譯文。請補上。', '“{field}” is not translated. Add it.'),
  ),
  'word-only-in-translation': owing(
    'incomplete-translation',
    error(
      '譯文有「{field}」，原文卻沒有。請在原文補上，或在這裡刪除。',
      'The translation has “{field}” and the original has not. Add it there, or delete it here.',
    ),
  ),
  'untranslated-entry': owing(
    'incomplete-translation',
    error(
      '「{field}」裡的「{key}」沒有譯文。請補上同一個代碼的項目。',
      'The entry “{key}” of “{field}” is not translated. Add an entry with the same id.',
    ),
  ),
  'unknown-translated-entry': owing(
    'incomplete-translation',
    error(
      '原文的「{field}」裡沒有「{key}」。請檢查代碼。',
      'The original’s “{field}” has no entry “{key}”. Check the id.',
    ),
  ),
  'stale-translation': owing(
    'stale-translation',
    warning(
      '原文 {original} 在這份譯文（{locale}）之後改過，讀者會看到「譯文還沒有跟上」。請對照原文修改，再執行 npm run translated -- content/{folder}。',
      'The original {original} was changed after this translation ({locale}) was made; readers are told so. Bring it up to date, then run npm run translated -- content/{folder}.',
    ),
  ),
  'untracked-translation': notice(
    '這份譯文沒有記下譯自哪一版原文，原文改了也沒有人知道。對照過就執行 npm run translated -- content/{folder}。',
    'This translation does not say which words it was made from, so nobody learns when the original changes. Once you have compared them, run npm run translated -- content/{folder}.',
  ),
  'different-headings': owing(
    'incomplete-translation',
    warning(
      '譯文有 {found} 個標題，原文 {original} 有 {wanted} 個，或層次不同。讀者靠標題找內容，請讓兩邊一致。',
      'This translation has {found|heading|headings} and {original} has {wanted}, or their levels differ. Readers find their way by headings; make them alike.',
    ),
  ),
  'different-steps': owing(
    'incomplete-translation',
    warning(
      '譯文的編號清單和原文 {original} 不同，讀者可能少做一步。請補上缺少的步驟。',
      'The numbered lists differ from those of {original}; a reader could miss a step. Add what is missing.',
    ),
  ),
  'different-tables': owing(
    'incomplete-translation',
    warning(
      '譯文的表格和原文 {original} 的張數、列數或欄數不同。請補齊。',
      'The tables differ from those of {original} in number, rows or columns. Add what is missing.',
    ),
  ),
  'different-files': owing(
    'incomplete-translation',
    warning(
      '譯文連到的檔案和原文 {original} 不同。請連到同樣的檔案。',
      'This links to other files than {original} does. Link to the same files.',
    ),
  ),
  // Interface texts
  'unknown-message': error(
    '沒有「{key}」這個介面文字。請檢查拼字，或刪除。',
    'There is no interface text “{key}”. Check its spelling, or delete it.',
  ),
  'missing-message': error(
    '缺少介面文字「{key}」。新語言要翻譯全部介面文字。',
    'The interface text “{key}” is missing. A new language translates all of them.',
  ),
  'unknown-plural': error(
    '這個語言沒有「{category}」這種數量形式，「{key}」不會顯示。請刪除，或改用右列的形式。',
    'This language has no plural form “{category}”, so “{key}” is never shown. Delete it, or write one of the forms expected.',
  ),
  'message-placeholders': error(
    '「{key}」應含有同樣的代換符號。',
    '“{key}” must have the same placeholders.',
  ),
  // Attachments
  'forbidden-file-type': error(
    '不能附加「.{extension}」檔。請轉成清單裡的格式。',
    'A “.{extension}” file cannot be attached. Convert it to one of the formats listed.',
  ),
  'file-type-mismatch': error(
    '「{file}」的內容不是「.{extension}」（看起來是 {found}）。請重新轉存。',
    '“{file}” is not really “.{extension}” inside (it looks like {found}). Save it again in that format.',
  ),
  'file-type-unknown': error(
    '「{file}」的內容不是「.{extension}」，也看不出是什麼格式，可能已損壞。請重新轉存。',
    '“{file}” is not really “.{extension}” inside, nor any format that is known; it may be damaged. Save it again.',
  ),
  'empty-file': error('「{file}」是空的。', '“{file}” is empty.'),
  'unsafe-svg': error(
    'SVG 圖檔含有可能執行或連外的部分：{part}。請移除或改用 PNG。',
    'The SVG holds a part that could run or load something: {part}. Remove it, or use PNG.',
  ),
  'active-attachment': error(
    '「{file}」含有打開或點按時會執行、連外或夾帶其他檔案的部分：{part}。請另存成沒有巨集、指令、公式、外部來源和內嵌檔案的檔案。',
    '“{file}” holds a part that runs, loads or carries something else when it is opened or clicked: {part}. Save it without macros, scripts, formulas, outside sources and embedded files.',
  ),
  'unjudged-attachment': error(
    '看不出「{file}」打開時會做什麼，所以不能公開。{zh}',
    'What “{file}” does when it is opened cannot be seen, so it is not published. {en}',
  ),
  'encrypted-attachment': warning(
    '「{file}」加了密（只限制列印或複製也算），報讀軟體和檢索可能讀不到。請另存成沒有密碼、也沒有使用限制的檔案。',
    '“{file}” is encrypted (a limit on printing or copying is enough), so screen readers and the search may not read it. Save it without a password and without restrictions.',
  ),
  'polyglot-attachment': error(
    '「{file}」不只是「.{extension}」，同時也是 {found}，每個軟體打開看到的可能不同。請用原本的軟體重新存檔。',
    '“{file}” is not only “.{extension}” but {found} too, and programs may differ in what they show of it. Save it again in the program it was made with.',
  ),
  'missing-attachment': error(
    '資料夾裡沒有附件「{file}」。請放入檔案，或修正檔名。',
    'The folder has no file “{file}”. Add it, or correct its name.',
  ),
  'unreferenced-attachment': error(
    '附件「{file}」沒有任何地方提到。請列在 attachments，或刪除檔案。',
    'Nothing mentions the file “{file}”. List it under attachments, or delete it.',
  ),
  // Text
  'invalid-mdx': error('內文語法有誤，無法讀取。{zh}', 'The text cannot be read. {en}'),
  'unclosed-tag': error(
    '元件 <{tag}> 沒有結束標籤。請補上。',
    'The component <{tag}> is not closed. Add its closing tag.',
  ),
  'script-in-content': error(
    '內文不能有 import 或 export。內容只是文字，不是程式。請刪除。',
    'Text may not import or export. Content is words, not code. Delete it.',
  ),
  'expression-in-content': error(
    '內文不能有運算式「{code}」。要顯示大括號請寫成 \\{。',
    'Text may not hold the expression “{code}”. To show a brace write \\{.',
  ),
  'raw-html': error(
    '內文不能有 HTML 標籤 <{tag}>。請改用 Markdown 或允許的元件。',
    'Text may not hold the HTML tag <{tag}>. Use Markdown or an allowed component.',
  ),
  'event-handler': error(
    '內文不能有「{name}」這類事件屬性。請刪除。',
    'Text may not hold an event handler such as “{name}”. Delete it.',
  ),
  'unknown-component': error(
    '沒有 <{tag}> 這個元件。請檢查拼字。',
    'There is no component <{tag}>. Check its spelling.',
  ),
  'component-needs-mdx': error(
    '元件 <{tag}> 只能用在 .mdx 檔。請把各語言檔案的副檔名改為 .mdx。',
    'The component <{tag}> works only in a .mdx file. Rename the files of all languages to end in .mdx.',
  ),
  'text-in-component': error(
    '元件 <{tag}> 裡面不能有文字，寫了也不會顯示。請寫成 <{tag} />。',
    'The component <{tag}> holds no text; it would not be shown. Write <{tag} />.',
  ),
  'empty-component': error(
    '元件 <{tag}> 裡面沒有文字。請寫出內容。',
    'The component <{tag}> has no text inside. Write it.',
  ),
  'unknown-property': error(
    '元件 <{tag}> 沒有「{name}」這個屬性。',
    'The component <{tag}> has no property “{name}”.',
  ),
  'missing-property': error(
    '元件 <{tag}> 缺少屬性「{name}」。',
    'The component <{tag}> needs the property “{name}”.',
  ),
  'bad-property': error(
    '元件 <{tag}> 的「{name}」不能是「{value}」。',
    'The property “{name}” of <{tag}> cannot be “{value}”.',
  ),
  'misplaced-component': error('元件 <{tag}> 不能用在這裡。', 'The component <{tag}> may not be used here.'),
  'unsafe-link': error(
    '不能使用這個連結「{link}」。只接受 http、https、mailto、tel 與站內連結。',
    'The link “{link}” is not allowed. Use http, https, mailto, tel or an address inside the site.',
  ),
  'broken-link': error(
    '站內沒有「{link}」這一頁。請檢查網址。',
    'The site has no page “{link}”. Check the address.',
  ),
  'broken-anchor': error(
    '頁面上沒有「{link}」這個標題。請檢查 # 後面的文字。',
    'No heading of the page has the address “{link}”. Check what stands after the #.',
  ),
  'dead-link': error(
    '連結「{link}」從 {since} 起不只一天打不開（{zh}）。請換成新的網址，或刪除連結。',
    'The link “{link}” has failed on more than one day since {since} ({en}). Give the new address, or delete the link.',
  ),
  'failing-link': warning(
    '連結「{link}」今天打不開（{zh}）。可能只是暫時的，改天再失敗才算錯誤。',
    'The link “{link}” does not open today ({en}). It may come back; it becomes an error when it fails on another day.',
  ),
  'link-unknown': notice(
    '連結「{link}」的網站不讓程式查看（{zh}）。請自己打開看看。',
    'The site of the link “{link}” does not let programs look ({en}). Open it yourself.',
  ),
  'vague-link-text': warning(
    '連結文字「{text}」沒說會到哪裡，只聽連結的人無法分辨。請寫出對方頁面的名字。',
    'The link text “{text}” does not say where it leads; to people who hear links alone it is like any other. Name the page.',
  ),
  'link-text-mismatch': warning(
    '連結文字「{text}」和那一頁的標題「{title}」沒有相同的字，讀者會以為走錯。請用標題裡的字，或把這個說法列為那一頁的關鍵字。',
    'The link text “{text}” shares no word with the title of its page, “{title}”, and readers may think they went wrong. Use words of the title, or make yours a keyword of that page.',
  ),
  'link-text-elsewhere': error(
    '連結文字寫「{text}」，實際卻到「{link}」，讀者會受騙。請讓兩者相同，或改寫頁面的名字。',
    'The text of the link says “{text}”, but it leads to “{link}”, and readers are deceived. Make both the same, or write the name of the page.',
  ),
  'link-text-other-page': warning(
    '連結文字的網址「{text}」和實際的「{link}」不是同一頁。請改成一樣，或改寫頁面的名字。',
    'The address in the text of the link, “{text}”, is another page than “{link}”, where it leads. Make them the same, or write the name of the page.',
  ),
  'link-without-protocol': error(
    '「{link}」少了開頭的 https://，瀏覽器會當成本站的檔案。請補上。',
    '“{link}” lacks https:// at its beginning, so a browser takes it for a file of this site. Add it.',
  ),
  'link-in-wide-brackets': error(
    '「{written}」不會變成連結，讀者會看到括號和網址。連結的方括號和圓括號要用半形。',
    '“{written}” does not become a link: readers see the brackets and the address. A link takes narrow brackets.',
  ),
  'link-apart': error(
    '「{written}」不會變成連結，讀者會看到括號和網址。方括號和圓括號之間不要有空白。',
    '“{written}” does not become a link: readers see the brackets and the address. Leave no blank between ] and (.',
  ),
  'blank-in-link': error(
    '「{written}」的網址裡有空白，不會變成連結。請把空白寫成 %20，或把檔名裡的空白去掉。',
    'The address in “{written}” has a blank, so it does not become a link. Write %20 for it, or take the blanks out of the file name.',
  ),
  'link-turned-round': error(
    '「{written}」的括號寫反了，不會變成連結。文字放方括號，網址放圓括號：[文字](網址)。',
    'The brackets of “{written}” are the wrong way round, so it does not become a link. Write [words](address).',
  ),
  'unused-definition': warning(
    '內文沒有用到「{label}」，讀者看不到這一行。請在內文寫出 {label}，或把這一行改成一般文字。',
    'Nothing in the text refers to {label}, so readers never see this line. Write {label} where it belongs, or make it ordinary text.',
  ),
  'note-without-words': error(
    '註「{label}」沒有內容，讀者會看到括號。請另起一行寫「{label}: 註的內容」，或刪除。',
    'The note {label} has no words, and readers see its brackets. Add a line “{label}: …”, or delete it.',
  ),
  'words-behind-fence': warning(
    '``` 後面的「{words}」讀者看不到。請移到下一行。',
    'Readers never see “{words}” behind the ```. Move it to the next line.',
  ),
  'mark-left': warning(
    '「{mark}」沒有成對，讀者會看到符號。請補上另一半（前後不要有空白），或刪除。',
    '“{mark}” has no other half, so readers see the signs. Add it, without blanks inside, or delete the one.',
  ),
  'surplus-cell': error(
    '這一列有 {cells} 格，表頭只有 {columns} 格，「{text}」不會顯示。請補表頭，或把多的格併入前面；文字裡的 | 請寫成 \\|。',
    'This row has {cells} cells and the first row {columns}, so “{text}” is not shown. Add a heading, or join the cells; a | in a text is written \\|.',
  ),
  'table-not-read': error(
    '這個表格讀不出來：表頭有 {cells} 格，橫線有 {columns} 格。請改成一樣多。',
    'This is not read as a table: its first row has {cells} cells and the line of hyphens {columns}. Make them the same.',
  ),
  'text-in-table': error(
    '表格下面的文字會變成表格的一列。請在文字前空一行。',
    'The text right below the table becomes a row of it. Leave a line empty before it.',
  ),
  'pasted-blank': notice(
    '這裡有從 Word 或網頁貼來的特殊空白（{code}），可能換行換錯地方。請改成一般空白。',
    'A special blank ({code}) was pasted here from Word or a web page, and may break lines in the wrong place. Make it an ordinary one.',
  ),
  'zero-width-character': warning(
    '這裡有看不見的字元（{code}），會讓人搜尋不到這個字。請刪除。',
    'A character that nobody sees ({code}) stands here, and keeps the word from being found. Delete it.',
  ),
  'soft-hyphen': warning(
    '這裡有看不見的斷字號（{code}），會讓人搜尋不到這個字。請刪除。',
    'An invisible hyphen ({code}) stands here, and keeps the word from being found. Delete it.',
  ),
  'private-character': error(
    '「{written}」（{code}）是自造字或符號字型的字，別人的裝置上會是空白或方塊。請改用一般的字；人名用字請查全字庫的標準字碼。',
    '“{written}” ({code}) is a character of somebody’s own font: on other devices it is a box or nothing. Use a common character; for names look up the standard one.',
  ),
  'radical-character': warning(
    '「{written}」（{code}）是從 PDF 複製來的部首或相容字，看起來一樣，卻搜尋不到。請改成一般的字。',
    '“{written}” ({code}) is a radical or a compatibility character, copied from a PDF: it looks right and is never found. Write the common one.',
  ),
  'table-without-line': error(
    '這裡像表格，卻沒有第二行的 | --- |，讀者會看到直線。請在表頭下面加一行，每格寫 ---。',
    'This looks like a table and lacks its second line, | --- |, so readers see the strokes. Add it below the first row, with --- for each cell.',
  ),
  'western-quotes': notice(
    '中文用了西式引號「{written}」。請改成「」。',
    'Chinese text has Western quotation marks: {written}. Write 「」.',
  ),
  'full-width-letters': notice(
    '「{written}」是全形的英數字，報讀軟體會逐字念。請改成半形。',
    '“{written}” has full-width letters or digits, which screen readers spell out. Write half-width ones.',
  ),
  'inner-address': error(
    '「{value}」在內部網路或自己的電腦上，外面的人打不開。請改成公開的網址。',
    '“{value}” is in an inner network or on one computer; nobody outside can open it. Write the public address.',
  ),
  'own-computer-link': error(
    '「{link}」是你自己電腦上的預覽，別人打不開。請只留路徑。',
    '“{link}” is the preview on your own computer; nobody else can open it. Leave the path only.',
  ),
  'empty-link': error(
    '連結沒有網址。請在括號 ( ) 裡寫出網址，或刪除連結。',
    'The link has no address. Write it inside the ( ), or delete the link.',
  ),
  'unclosed-fence': error(
    '程式碼區塊的 {fence} 沒有結束，之後的內文都成了程式碼。請補上一行 {fence}。',
    'The block of code that begins with {fence} is not closed and takes in the text after it. Add a line of {fence}.',
  ),
  'missing-alt': error(
    '圖片沒有替代文字。請在 ![ ] 裡寫出圖片的內容。',
    'The image has no text alternative. Write what it shows inside ![ ].',
  ),
  'image-elsewhere': error(
    '圖片「{link}」在別人的網站上，會洩漏讀者的行蹤，也隨時可能消失。請確認授權後把檔案放在項目的資料夾，並在 sources 寫出名稱、連結和授權。',
    'The image “{link}” stands on somebody else’s site: it tells them about readers, and may vanish. If its licence allows, put the file into the item’s folder and name it under sources, with link and licence.',
  ),
  'image-without-source': warning(
    '這個項目有圖片，卻沒有寫出圖片的來源。請在 sources 寫出名稱、連結和授權；自己的圖也要寫。',
    'The item shows an image and names no source. Add it under sources with name, link and licence; your own too.',
  ),
  'quote-without-source': error(
    '引文沒有出處。請在 .mdx 檔用 <Quote name="…" url="…" licence="…">，寫出名稱、連結和授權。',
    'The quotation has no source. In a .mdx file use <Quote name="…" url="…" licence="…">, with name, link and licence.',
  ),
  'source-without-link': warning(
    '有 {count} 個來源沒有連結，讀者無法查證，這是第一個。請在 url 補上網址。',
    '{count|source has|sources have} no link, so readers cannot look them up; this is the first. Add the address as url.',
  ),
  'heading-too-high': error(
    '內文標題從第二層（##）開始，第一層是頁面標題。',
    'Headings in the text begin at the second level (##); the first is the page’s title.',
  ),
  'skipped-heading': error(
    '標題從第 {from} 層跳到第 {to} 層。請不要跳層，以免報讀軟體的使用者迷路。',
    'The headings jump from level {from} to level {to}. Do not skip one; screen reader users navigate by them.',
  ),
  'unconfirmed-outside-sample': error(
    '待確認的內容只能放在示範項目（sample: true）。',
    'Unconfirmed content may only stand in a sample item (sample: true).',
  ),
  // Words
  'simplified-character': warning(
    '「{character}」是簡體字，臺灣讀者不習慣。請改成正體字。',
    '“{character}” is a simplified character, which readers in Taiwan are not used to. Write the traditional one.',
  ),
  'mainland-term': warning(
    '「{term}」不是臺灣的用語，讀者可能看不懂。請改用臺灣的說法。',
    '“{term}” is not what people in Taiwan say, and some will not understand it. Use the word of Taiwan.',
  ),
  'half-width-punctuation': warning(
    '中文裡用了半形標點「{mark}」，字會擠在一起。請改成全形。',
    'A half-width mark “{mark}” stands in Chinese text and crowds the characters. Write the full-width one.',
  ),
  'line-break-in-han': warning(
    '段落中間換了行，讀者看到的是接在一起的同一行。請把兩行接起來；要分段請空一行。',
    'The line breaks inside a paragraph, and readers see one line. Join the two; for a new paragraph leave a line empty.',
  ),
  'unknown-word': notice(
    '字典裡沒有「{word}」，可能拼錯了。請檢查拼字；名稱或專門用語請加進 words.txt。',
    'The dictionary has no “{word}”; it may be misspelt. Check it, or add a name or a term to words.txt.',
  ),
  'long-sentence-characters': notice(
    '這一句有 {count} 個字，超過 {limit} 字就不好讀。請分成兩句。',
    'This sentence has {count} characters; more than {limit} are hard to read. Make two sentences of it.',
  ),
  'long-sentence-words': notice(
    '這一句英文有 {count} 個字，超過 {limit} 字就不好讀。請分成兩句。',
    'This sentence has {count} words; more than {limit} are hard to read. Make two sentences of it.',
  ),
  'hard-word': notice(
    '「{word}」是公文用語，很多人看不懂。請改成白話。',
    '“{word}” is office language that many readers do not know. Use a plain word.',
  ),
  'glossary-term': owing(
    'incomplete-translation',
    warning(
      '原文用了「{term}」，譯文卻沒有用雙語詞彙（glossary.yaml）的譯法，讀者會以為是兩件事。請改用清單裡的譯法。',
      'The original says “{term}” and this translation uses none of the renderings in glossary.yaml, so readers take it for something else. Use one of them.',
    ),
  ),
  // Personal data
  'personal-identity-number': error(
    '{zh}有身分證或居留證號「{value}」，公開會害人被冒用。請刪除；確實要公開時，在 allow 寫明理由。',
    '“{value}”{en} is the identity number of a person, which others could misuse. Delete it; if it must be public, give the reason under allow.',
  ),
  'personal-mobile-number': error(
    '{zh}有手機號碼「{value}」，可能是個人的。請改寫機關電話；確實要公開時，在 allow 寫明理由。',
    '“{value}”{en} is a mobile number, most likely of a person. Give the office’s number; if it must be public, give the reason under allow.',
  ),
  'personal-mail-address': error(
    '{zh}有個人信箱「{value}」。請改寫機關信箱；確實要公開時，在 allow 寫明理由。',
    '“{value}”{en} is a private mailbox. Give the office’s; if it must be public, give the reason under allow.',
  ),
  'attachment-author': notice(
    '附件的內容屬性寫著作者「{value}」，下載的人都看得到。是個人姓名時，請在原本的軟體清除後重新存檔。',
    'The properties of the attachment name an author, “{value}”, whom everybody who downloads it can see. If that is a person, clear it in the program it was made with.',
  ),
  'hidden-cells': warning(
    '附件有隱藏的列、欄或工作表，下載的人一按就看得到，檢索卻找不到。不該公開的請刪除，該公開的請取消隱藏。',
    'The attachment has hidden rows, columns or sheets: whoever downloads it can show them, and the search does not find them. Delete what is not public, and show what is.',
  ),
  'unused-allowance': warning(
    'allow 裡的「{value}」沒有出現在內容裡，或寫錯了。請刪除或改正。',
    '“{value}” under allow stands nowhere in the content, or is written wrong. Delete or correct it.',
  ),
  // Flows, the guide and forms
  'unknown-step': error(
    '這個流程沒有步驟「{id}」。請寫出步驟的 id，或 end（結束）。',
    'The flow has no step “{id}”. Write the id of a step, or end.',
  ),
  'unreachable-step': error(
    '沒有任何步驟會走到「{id}」，讀者永遠看不到它怎麼接上。請檢查前面步驟的 next 與 branches。',
    'No step leads to “{id}”. Check next and branches of the steps before it.',
  ),
  'unknown-question': error(
    '沒有問題「{id}」。請寫出 questions 裡的 id。',
    'There is no question “{id}”. Write an id that stands under questions.',
  ),
  'unknown-answer': error(
    '問題「{question}」沒有答案「{id}」。請寫出它的答案的 id。',
    'The question “{question}” has no answer “{id}”. Write the id of one of its answers.',
  ),
  'condition-of-needed-document': error(
    '必備文件（always）不能有 conditions。請改成 conditional，或刪除 conditions。',
    'A document that is always needed has no conditions. Make it conditional, or delete them.',
  ),
  'question-without-document': error(
    '沒有文件用到問題「{id}」，讀者白答一題。請在文件的 conditions 用它，或刪除問題。',
    'No document depends on the question “{id}”; readers would answer it for nothing. Use it under conditions, or delete it.',
  ),
  // What an office knows to be right of its own content
  'expected-bill': error(
    '「{tariff}」的 {kWh} 度算出 {found} 元，而這裡記著 {amount} 元（{source}）。請改正單價；確定是這裡記錯了，才改這裡。',
    '{kWh} kWh of “{tariff}” come to {found}, and {amount} is on record here ({source}). Correct the prices; change this record only if it is the one that is wrong.',
  ),
  'expected-bill-without-prices': error(
    '「{tariff}」沒有版本「{version}」裡種類「{plan}」的單價，這筆電費算不出來。請改成電價項目裡有的代碼。',
    '“{tariff}” has no prices of “{plan}” in a version “{version}”, so this bill cannot be worked out. Use ids that the tariff has.',
  ),
  'expected-plan': error(
    '「{plan}」不是計畫，不能和印本比對。請寫 plans 裡的項目。',
    '“{plan}” is no plan and cannot be compared with a print. Name an item of plans.',
  ),
  'expected-measures': error(
    '計畫有 {found} 項作法，印本有 {measures} 項。承諾不能少也不能多，請補回或刪除。',
    'The plan has {found} measures, its print {measures}. No promise may be lost or added; put it right.',
  ),
  'expected-page-of-measure': error(
    '作法「{id}」沒有落實的頁面，也沒有說明為什麼不在網站上。請寫 fulfilledBy 或 offline。',
    'The measure “{id}” has no page that keeps it, nor a reason why none can. Write fulfilledBy or offline.',
  ),
  'expected-table': error(
    '沒有「{file}」這個附件，或它缺少 no、measure、department、period 欄，計畫無法和印本比對。請改正檔名或欄位。',
    'There is no attachment “{file}”, or it lacks the columns no, measure, department and period, so the plan cannot be compared with its print. Correct the name or the columns.',
  ),
  'expected-row': error(
    '計畫寫「{found}」，印本寫「{print}」。計畫要照印本，請改正計畫。',
    'The plan says “{found}”, its print “{print}”. A plan follows its print; correct the plan.',
  ),
  'expected-uncertain-parts': error(
    '標為各欄對不齊的項目是「{found}」，和這裡記的不同。對不齊的欄位不能用猜的，請改回來。',
    'The parts marked as not lining up are “{found}”, other than on record here. What does not line up is not to be guessed; put it right.',
  ),
  'expected-status': error(
    '作法「{id}」的辦理情形是「{status}」，這裡沒有記它的佐證。有了佐證，再把這個情形加到 statuses。',
    'The measure “{id}” has the status “{status}”, for which no evidence is on record here. With the evidence, add the status to statuses.',
  ),
  'expected-capital': error(
    '「{id}」的作法在語言「{locale}」沒有以大寫字母開頭，可能沒有翻譯。請翻譯這一項。',
    'The measure “{id}” does not begin with a capital letter in “{locale}”; it may not be translated. Translate it.',
  ),
  'expected-components': error(
    '「{file}」列出的元件是「{named}」，現有的是「{known}」。編輯要看得到每一種，請照這個順序列出。',
    '“{file}” lists the components “{named}”, and there are “{known}”. Editors need to see each of them; list them in this order.',
  ),
  'expected-property': error(
    '「{file}」在例子以前沒有說明元件「{component}」的「{property}」。編輯不會知道可以填它，請補上。',
    '“{file}” does not explain “{property}” of the component “{component}” before the example, so editors will not know it. Add it.',
  ),
  'expected-example': error(
    '「{file}」裡元件「{component}」的例子不對（{reason}）。編輯會照著貼，請改正。',
    'The example of the component “{component}” in “{file}” is not right ({reason}). Editors will paste it; correct it.',
  ),
  'expected-template': error(
    '「{file}」裡的問答範本不對（{reason}）。編輯會照著貼，請改正。',
    'The template of a question in “{file}” is not right ({reason}). Editors will paste it; correct it.',
  ),
  'expected-query-language': error(
    '網站沒有「{locale}」這個語言，這個查詢沒有地方可查。請改成網站的語言。',
    'The site has no language “{locale}” in which to ask this query. Use a language of the site.',
  ),
  'guide-answer': error(
    '這個答案要寫 next（下一個問題）或 item（頁面），只能寫一個；否則讀者會走到死路。',
    'This answer needs next (a question) or item (a page), and only one of them; else readers stop at a dead end.',
  ),
  'guide-cycle': error(
    '問題「{id}」會繞回自己，讀者走不出來。請改掉其中一個 next。',
    'The question “{id}” leads back to itself, and readers never arrive. Change one next on the way.',
  ),
  'unreachable-question': error(
    '從第一個問題走不到問題「{id}」。請在某個答案的 next 寫它，或刪除它。',
    'The first question does not lead to the question “{id}”. Name it as next of an answer, or delete it.',
  ),
  'flow-outside-guide': warning(
    'guide.yaml 沒有任何問題會走到「{id}」。請加一個答案，或列在 others。',
    'No question of guide.yaml leads to “{id}”. Add an answer, or list it under others.',
  ),
  'office-file-alone': error(
    '「{file}」只有 Office 格式，沒有 Office 的人打不開。請附上同名的 ODF 或 PDF 檔，並列在 attachments。',
    '“{file}” is there in an Office format only, which not everyone can open. Add it as ODF or PDF under the same name, and list it under attachments.',
  ),
  'pending-text': owing(
    'fact',
    warning(
      '內文有 {count} 處「待補」，這是第一處。知道後請補上。',
      'The text has “to be added” in {count|place|places}, this is the first. Fill it in when it is known.',
    ),
  ),
  'placeholder-left': owing(
    'words',
    error(
      '「{field}」還是「{placeholder}」。新項目用它標出還沒寫的地方，讀者會看到；請寫好。',
      '“{field}” still says “{placeholder}”. A new item marks with it what is not written yet, and readers see it; write it.',
    ),
  ),
  'placeholder-in-text': owing(
    'words',
    error(
      '內文還有「{placeholder}」。新項目用它標出還沒寫的地方，讀者會看到；請寫好。',
      'The text still says “{placeholder}”. A new item marks with it what is not written yet, and readers see it; write it.',
    ),
  ),
  'empty-body': owing('words', error('內文是空的。請寫出內容。', 'The item has no text. Write it.')),
  // The official annex of a classification
  'annex-unreadable': error(
    '無法讀取這個檔案：{zh}。請確認是官方附件的 .ods 或 .csv 檔。',
    'The file cannot be read: {en}. Give the official annex as .ods or .csv.',
  ),
  'annex-without-table': error(
    '找不到代碼表：需要「代碼」與「名稱」兩欄的標題列。',
    'There is no table of codes: a heading row with the columns “代碼” (code) and “名稱” (name) is needed.',
  ),
  'annex-with-two-tables': error(
    '檔案裡有多個工作表都像代碼表：{sheets}。請只留下「{wanted}」那一個。',
    'Several sheets look like a table of codes: {sheets}. Keep only the one for “{wanted}”.',
  ),
  'annex-row-without-name': error('代碼「{code}」沒有名稱。', 'The code “{code}” has no name.'),
  'annex-row-skipped': {
    severity: 'notice',
    zh: '這一列沒有代碼，已略過：{text}',
    en: 'This row has no code and was skipped: {text}',
  },
  'full-width-converted': {
    severity: 'notice',
    zh: '全形代碼「{written}」已轉為「{code}」。',
    en: 'The full-width code “{written}” was converted to “{code}”.',
  },
  // Reviews
  'review-soon': notice(
    '{owner}要在 {due} 以前再檢視這個項目（還有 {days} 天；每 {months} 個月一次）。檢視後請更新 updated 與 reviewDue。',
    '{owner} is to look at this item again by {due} (in {days|day|days}; every {months|month|months}). Then update “updated” and “reviewDue”.',
  ),
  'review-overdue': warning(
    '{owner}應在 {due} 以前檢視這個項目，已過 {days} 天（每 {months} 個月一次）。內容可能過時，請檢視並更新 updated 與 reviewDue。',
    '{owner} was to look at this item by {due}, {days|day|days} ago (every {months|month|months}). It may be out of date: look at it, then update “updated” and “reviewDue”.',
  ),
  'review-neglected': error(
    '{owner}應在 {due} 以前檢視這個項目，已過 {days} 天，超過寬限期。請檢視內容並更新 updated 與 reviewDue，或把它撤下。',
    '{owner} was to look at this item by {due}, {days|day|days} ago, which is beyond the grace period. Look at it and update “updated” and “reviewDue”, or take it down.',
  ),
  // The site as a whole
  'mark-expires-soon': warning(
    '無障礙標章將於 {expires} 到期（還有 {days} 天）。請準備重新申請；到期後網站不再顯示標章。',
    'The accessibility mark expires on {expires} (in {days|day|days}). Prepare to apply again: the site stops showing it after that day.',
  ),
  'mark-expired': warning(
    '無障礙標章已於 {expires} 到期，網站不再顯示。取得新標章後請更新 mark，否則請刪去。',
    'The accessibility mark expired on {expires} and is no longer shown. Update “mark” when you have a new one, or remove it.',
  ),
  'no-identifier': warning(
    'site.yaml 沒有物件識別碼（OID），DC.Identifier 改用網址。',
    'site.yaml has no object identifier (OID); DC.Identifier is the page’s address.',
  ),
  'incomplete-classification': warning(
    '分類代碼表「{tree}」不完整。取得官方附件後請匯入。',
    'The classification table “{tree}” is not complete. Import the official annex when you have it.',
  ),
} as const satisfies Record<string, DiagnosticText>;

export type Rule = keyof typeof diagnosticTexts;

/** What a rule asks a department to write; undefined where a correction is all. */
export function owedBy(rule: Rule): Owed | undefined {
  const text: DiagnosticText = diagnosticTexts[rule];
  return text.owes;
}

export function isRule(name: unknown): name is Rule {
  return typeof name === 'string' && Object.hasOwn(diagnosticTexts, name);
}
