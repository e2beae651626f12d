/**
 * Names that say nothing, in Chinese and English. They are compared without case, white space and punctuation, so
 * `Click here!` and `click here »` are one.
 */
const lists = {
  link: `
    按此 按這裡 按我 按這 點此 點這裡 點我 點這 點擊 點擊此處 點擊這裡 點選 點選此處 請按此 請點此 請點選 請點我 由此進入 由此去 由此 此處 這裡 這邊 此 這
    更多 看更多 更多內容 更多資訊 更多訊息 更多消息 更多說明 了解更多 瞭解更多 查看更多 閱讀更多 繼續閱讀 繼續 全文 看全文 閱讀全文 詳全文 詳見 詳見此處 詳見連結
    詳情 詳細 詳細內容 詳細資料 詳細資訊 詳細說明 查看詳情 內容 內文 連結 網頁連結 超連結 網址 網頁 頁面 本頁 此頁 此連結 這個連結 這個網頁 連結網址
    下載 檔案 附件 檔案下載 開啟 打開 前往 進入 查看 檢視 瀏覽 說明 資訊 文件 看這裡 看此 MORE
    here | click | click here | click here for more | click here to read more | click me | click this | click this link | press here | tap here | go here | see here | read here
    more | read more | see more | view more | learn more | find out more | show more | know more | discover more | more info | more information | more details | more here | for more information
    for details | details | detail | see details | view details | full details | continue | continue reading | full story | full article | read | read on | read this | read article | view | see | go | open
    link | this link | link here | this | that | page | this page | web page | webpage | website | site | web | url | info | information | download | file | document | attachment | article | start | enter | visit | check it out | follow this link`,
  heading: `
    標題 主標題 副標題 小標題 標題一 標題二 未命名 無標題 內容 內文 文字 段落 區塊 項目 資料 請輸入標題 在此輸入標題
    heading | headline | header | title | subtitle | subheading | untitled | no title | text | content | paragraph | section | block | item | lorem ipsum | your title here | add title | add heading | heading here | enter title`,
  title: `
    首頁 網頁 頁面 未命名 未命名文件 無標題 無標題文件 新網頁 新頁面 標題 網頁標題 文件 測試 測試頁 載入中
    untitled | untitled document | untitled page | document | new document | new page | page | web page | webpage | title | page title | home | home page | homepage | index | default | test | test page | loading | react app | vite app | my site | my website | website | blank page`,
  label: `
    欄位 輸入 輸入框 文字 文字框 資料 內容 資訊 選單 選項 請選擇 請輸入 必填 標籤 項目 值 按此 送出 這裡 未命名
    field | input | text | textbox | text box | box | data | info | information | menu | option | options | select | choose | value | label | item | enter | enter text | type here | go | submit | ok | here | required | form | untitled | new | thing | stuff`,
  image: `
    圖 圖片 圖像 影像 照片 相片 圖檔 插圖 圖示 標誌 示意圖 附圖 背景 裝飾 圖一 圖1
    image | img | picture | pic | photo | photograph | graphic | icon | logo | figure | illustration | drawing | chart | diagram | map | banner | spacer | thumbnail | placeholder | alt | alt text | image here | untitled | null | undefined | blank`,
} as const;

/** What a name is given to. */
export type Named = keyof typeof lists;

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).map(([kind, list]) => [kind, new Set(entriesOf(list).map(bare))]),
);

/** Whether a name says nothing of what it is given to. */
export function isVague(kind: Named, name: string): boolean {
  const words = bare(name);
  return words !== '' && sets.get(kind)?.has(words) === true;
}

/** Lines with bars hold English; in the others a blank parts the words. */
function entriesOf(list: string): string[] {
  return list.split('\n').flatMap((line) => line.trim().split(line.includes('|') ? '|' : ' '));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');
}
