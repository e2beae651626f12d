/** What short texts of offices speak of, by words that leave no doubt. Where two topics share a word, it is in both. */
const topics = {
  hours:
    /\b(?:open(?:s|ed|ing)?|closed?|closing|hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays?|weekends?|daily|noon|[ap]\.?m)\b|\d{1,2}[:：]\d\d|星期|週[一二三四五六日末]|周[一二三四五六日末]|上午|下午|營業時間|服務時間|開放時間|休館|公休/giu,
  weather:
    /\b(?:weather|rain(?:y|fall)?|sunny|snow|wind(?:y|s)?|storms?|cloud(?:y|s)?|temperatures?|forecast|typhoons?|degrees|humid(?:ity)?|climate)\b|天氣|氣象|下雨|降雨|晴|颱風|氣溫|溫度|濕度|陰天/giu,
  contact:
    /\b(?:contact|mailbox|phone|telephone|call|e-?mail|fax|reach us|hotline|write to)\b|\+?\d[\d\s()-]{6,}\d|@\w+\.|聯絡|電話|信箱|專線|傳真|洽詢|客服/giu,
  place:
    /\b(?:address|location|located|directions?|map|parking|station|bus|road|street|floor|route|getting here|find us|venue)\b|地址|地點|位置|交通|停車|地圖|公車|捷運|路線|[\u4e00-\u9fff]路\d|樓層/giu,
  money:
    /\b(?:prices?|cost(?:s|ing)?|fees?|charges?|rates?|pay(?:s|ing|ments?)?|bills?|tariffs?|refunds?|discounts?|budget|free of charge)\b|[$€£¥]\s?\d|NT\$|費用|費率|電價|繳費|帳單|價格|收費|退費|優惠|元(?![件旦月素])|預算/giu,
  people:
    /\b(?:staff|team|employees?|members?|director|manager|people|officers?|personnel|chief|chair(?:man|woman|person)?)\b|人員|同仁|團隊|主管|經理|處長|成員|員工|首長/giu,
  food: /\b(?:recipes?|ingredients?|cook(?:s|ing)?|bake[ds]?|baking|food|meals?|menu|dish(?:es)?|flour|sugar|salt|restaurants?|lunch|dinner|breakfast|eat(?:ing)?)\b|食譜|食材|料理|烹飪|餐點|菜單|午餐|晚餐|早餐|美食/giu,
  health:
    /\b(?:health|doctors?|hospitals?|medic(?:al|ines?)|patients?|symptoms?|vaccin(?:e|es|ation)|clinics?|disease|treatment)\b|健康|醫師|醫院|疫苗|症狀|病患|看診|就醫|疾病/giu,
  sport:
    /\b(?:sports?|football|soccer|basketball|baseball|tennis|match(?:es)?|scores?|league|goals?|players?|tournament)\b|運動|足球|籃球|棒球|網球|比賽|得分|球員|聯賽/giu,
  travel:
    /\b(?:travel(?:ling)?|flights?|airports?|hotels?|passports?|visas?|luggage|tourism|tourists?|holidays?)\b|旅遊|旅行|航班|機場|飯店|護照|簽證|行李|觀光/giu,
  jobs: /\b(?:jobs?|vacanc(?:y|ies)|careers?|recruit(?:s|ment|ing)?|salar(?:y|ies)|hiring|interviews?|applicants?|résumés?)\b|職缺|徵才|招募|薪資|應徵|面試|履歷|甄選|招考/giu,
  privacy: /\b(?:privacy|cookies?|personal data|data protection|consent)\b|隱私|個資|個人資料|同意書/giu,
} as const;

/** The topics a text speaks of, each with how many different words of it there are. */
export function topicsOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [topic, words] of Object.entries(topics)) {
    const kinds = new Set(text.toLowerCase().match(words)).size;
    if (kinds > 0) found.set(topic, kinds);
  }
  return found;
}
