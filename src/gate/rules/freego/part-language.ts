import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const partLanguage = freegoRule('HM2310200C', {
  id: 'freego-part-language',
  failsCriterion: false,
  message: {
    zh: '這個部分的 lang「{lang}」是空的，或和整頁的語言相同；官方檢測工具會判為不合格。只在語言不同的部分寫 lang。',
    en: 'The lang “{lang}” of this part is empty, or the same as that of the page; the official checker fails it. Write lang only on parts in another language.',
  },
  check: (page) => {
    const [root] = page.withTag('html');
    const whole = root?.attribs.lang?.trim().toLowerCase() ?? '';
    return seenElements(page)
      .filter((element) => element !== root && element.attribs.lang !== undefined)
      .filter(({ attribs }) => ['', whole].includes(attribs.lang?.trim().toLowerCase() ?? ''))
      .map((part) => page.hitAt(part, { lang: part.attribs.lang ?? '' }));
  },
  examples: {
    bad: [
      { html: '<p lang="zh-TW">請於上班時間來電。</p>' },
      { lang: 'en', html: '<p>The <i lang="">Greenford</i> office</p>' },
    ],
    good: [
      { html: '<p>請於上班時間來電。<span lang="en">Please call in office hours.</span></p>' },
      { lang: 'en', html: '<p>The <i lang="zh-TW">綠川</i> office</p>' },
    ],
  },
});
