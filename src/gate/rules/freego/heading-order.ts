import type { Element } from 'domhandler';
import { nameOf } from '../../source/names.ts';
import { freegoRule } from './freego-rule.ts';
import { seenElements } from './seen.ts';

export const headingOrder = freegoRule('HM1130100C', {
  id: 'freego-heading-order',
  failsCriterion: false,
  message: {
    zh: '這裡的標題有問題：{fault}。用報讀軟體的人靠標題瀏覽頁面。請讓每一頁有 h1，標題不空白，層級一次只往下一級。',
    en: 'Something is wrong with the headings here: {fault}. People who listen to a page find their way by its headings. Give each page an h1, leave no heading empty, and go down one level at a time.',
  },
  check: (page) => {
    const headings = seenElements(page).flatMap((element) => {
      const level = levelOfHeading(element);
      return level === undefined ? [] : [{ element, level }];
    });
    const root = page.withTag('html')[0];
    if (!headings.some(({ level }) => level === 1) && root)
      return [page.hitAt(root, { fault: '沒有 h1 (no h1)' })];
    return headings.flatMap(({ element, level }, index) => {
      if (level === 'missing')
        return [page.hitAt(element, { fault: 'role="heading" 沒有 aria-level (no aria-level)' })];
      if (!nameOf(page, element)) return [page.hitAt(element, { fault: '空白的標題 (empty heading)' })];
      const before = headings[index - 1]?.level;
      return typeof before === 'number' && level > before + 1
        ? [page.hitAt(element, { fault: `h${before} → h${level}` })]
        : [];
    });
  },
  examples: {
    bad: [
      { html: '<h2>申辦方式</h2><h4>臨櫃</h4><p>請帶身分證。</p>' },
      { lang: 'en', html: '<h2></h2><p>Bring your identity card.</p>' },
      { lang: 'en', html: '<div role="heading">At the counter</div><p>Bring your identity card.</p>' },
    ],
    good: [
      { html: '<h2>申辦方式</h2><h3>臨櫃</h3><p>請帶身分證。</p><h2>費用</h2><p>免費。</p>' },
      {
        lang: 'en',
        html: '<h2>How to apply</h2><div role="heading" aria-level="3">At the counter</div><p>Free.</p>',
      },
    ],
  },
});

function levelOfHeading({ name, attribs }: Element): number | 'missing' | undefined {
  if (attribs.role === 'heading') {
    const level = Number(attribs['aria-level'] ?? /^h([1-6])$/.exec(name)?.[1]);
    return Number.isInteger(level) && level > 0 ? level : 'missing';
  }
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level !== undefined && attribs.role === undefined ? Number(level) : undefined;
}
