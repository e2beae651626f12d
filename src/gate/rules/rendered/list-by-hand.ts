import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';
import type { Rule } from '../../rule.ts';
import { blocksOf } from './blocks.ts';

/** What writers put before the items of a list, by kind. */
const marks = [
  /^[*＊]\s*\S/u,
  /^[-–—－]\s*\p{L}/u,
  /^[•·●○◎■□◆◇▪‣⁃►▶※＊★☆✓✔]\s*\S/u,
  /^[(（]?\d{1,2}[.)、．）]\s*(?!\d)\S/u,
  /^[(（]?[一二三四五六七八九十]{1,3}[)、．.）]\s*\S/u,
  /^[(（]?[a-z][.)）]\s+\S/u,
  /^[①-⑳]\s*\S/u,
] as const;

/** A list that looks like one and is made of signs and line breaks. */
export const listByHand: Rule<RenderedPage> = {
  id: 'list-by-hand',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: ['HM1130105E'],
  message: {
    zh: '這裡用「{mark}」排成清單的樣子，但不是真的清單。報讀軟體不會說有幾項，也不能一項一項跳。請改用 <ul> 或 <ol>。',
    en: 'This looks like a list because of its “{mark}”, but is none. A screen reader does not say how many items there are, nor go from one to the next. Use <ul> or <ol>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H48',
  examples: {
    bad: [
      { html: '<p>一、身分證<br>二、印章<br>三、最近的帳單</p>' },
      { html: '<p>• 身分證</p><p>• 印章</p><p>• 帳單</p>' },
      { lang: 'en', html: '<div>- passport<br>- photo<br>- fee</div>' },
      { lang: 'en', html: '<div>1. Fill in the form</div><div>2. Sign it</div><div>3. Send it</div>' },
    ],
    good: [
      { html: '<ol><li>身分證</li><li>印章</li><li>帳單</li></ol>' },
      { html: '<p>※ 本表每年更新。</p><p>電話 1911。</p>' },
      { lang: 'en', html: '<p>12 High Street<br>3 pm<br>1. May</p>' },
      { lang: 'en', html: '<ol><li>1. Fill in the form</li><li>2. Sign it</li><li>3. Send it</li></ol>' },
    ],
  },
  check: (page) => {
    const lines = blocksOf(page)
      .filter(({ element }) => !isInStructure(page, element))
      .flatMap(({ element, lines: own }) =>
        own.map((line) => ({ element, line, kind: marks.findIndex((mark) => mark.test(line)) })),
      );
    return lines.flatMap(({ element, line, kind }, place) => {
      const isFirst = kind !== -1 && lines[place - 1]?.kind !== kind;
      const second = lines[place + 1];
      const third = lines[place + 2];
      const isList =
        isFirst &&
        second?.kind === kind &&
        third?.kind === kind &&
        [second, third].every((other) => isBeside(page, element, other.element));
      return isList ? [hitOn(page, element, { mark: line.slice(0, 2).trim() })] : [];
    });
  },
};

/** In a list, a heading or code signs are no failure, and in a table they may be figures. */
function isInStructure(page: RenderedPage, element: RenderedElement): boolean {
  return (
    page.closest(
      element,
      ({ tag, role }) =>
        ['li', 'dt', 'dd', 'pre', 'code', 'option', 'th', 'a', 'button', 'label'].includes(tag) ||
        role === 'heading' ||
        role === 'listitem',
    ) !== undefined
  );
}

function isBeside(page: RenderedPage, one: RenderedElement, other: RenderedElement): boolean {
  return one.index === other.index || page.parent(one)?.index === page.parent(other)?.index;
}
