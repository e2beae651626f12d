/** Names of links that say nothing of where they lead, in Chinese and English. */
const empty =
  /^(?:(?:請)?(?:按|點)(?:擊|選|閱)?(?:此|這裡|我)(?:處)?|這裡|此處|(?:看|閱讀|了解|查看|瀏覽)?更多(?:內容|資訊|訊息)?|詳(?:細|全)(?:內容|資訊|說明)|詳見|詳情|繼續閱讀|全文|下載|連結|(?:click|tap|press)?\s*here|(?:read|see|find out|learn|know|view)?\s*more(?: (?:info(?:rmation)?|details))?|details|info(?:rmation)?|continue(?: reading)?|link|this(?: page| link)?|go|download)$/iu;

/** Whether a name says nothing of where a link leads. */
export function saysNothing(name: string): boolean {
  return empty.test(name.replace(/[\p{P}\p{S}\s]+/gu, ' ').trim());
}
