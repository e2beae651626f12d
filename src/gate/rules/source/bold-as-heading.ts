import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isTag, isText, type Element } from 'domhandler';
import { closest, lineage, textOf } from '../../source/walk.ts';

export const boldAsHeading: Rule<SourcePage> = {
  id: 'bold-as-heading',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '「{text}」整段粗體、像標題卻不是標題，用報讀軟體跳標題的人會錯過。若是標題請用 <h2> 至 <h6>。',
    en: '“{text}” is a bold paragraph that looks like a heading and is none: people who jump from heading to heading miss it. If it is one, use <h2> to <h6>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F2',
  check: (page) =>
    page
      .withTag('p')
      .filter(
        (paragraph) =>
          page.isExposed(paragraph) &&
          closest(paragraph, 'li', 'td', 'th', 'blockquote', 'figcaption', 'label', 'aside') === undefined,
      )
      .filter(
        (paragraph) =>
          ![...lineage(paragraph)].some(({ attribs }) => attribs.role === 'note') &&
          isAllBold(paragraph) &&
          isHeadingLike(textOf(paragraph)) &&
          isFollowedByText(paragraph),
      )
      .map((paragraph) => page.hitAt(paragraph, { text: textOf(paragraph).slice(0, 40) })),
  examples: {
    bad: [
      { html: '<p><strong>申請資格</strong></p><p>年滿二十歲的用戶都可以申請。</p>' },
      { lang: 'en', html: '<p><b>Who can apply</b></p><ul><li>Everyone with a meter</li></ul>' },
    ],
    good: [
      { html: '<h2>申請資格</h2><p>年滿二十歲的用戶都可以申請。</p><p><strong>逾期不受理。</strong></p>' },
      { lang: 'en', html: '<h2>Who can apply</h2><p><strong>Note:</strong> everyone with a meter.</p>' },
    ],
  },
};

function isAllBold(paragraph: Element): boolean {
  const parts = paragraph.children.filter((node) => isTag(node) || (isText(node) && node.data.trim() !== ''));
  return (
    parts.length === 1 && parts.every((part) => isTag(part) && (part.name === 'b' || part.name === 'strong'))
  );
}

/** What stands over a box of advice says what kind of box it is. */
const boxLabel = /^(?:注意(?:事項)?|說明|提醒|附註|備註|警告|note|warning|tip|important|caution)$/i;

/** A heading is short and does not end as a sentence does. */
function isHeadingLike(text: string): boolean {
  return (
    text !== '' &&
    !boxLabel.test(text) &&
    text.length <= (/\p{Script=Han}/u.test(text) ? 25 : 60) &&
    !/[.!?。！？；;，,:：]$/.test(text)
  );
}

function isFollowedByText(paragraph: Element): boolean {
  let next = paragraph.next;
  while (next && !isTag(next)) next = next.next;
  return Boolean(
    next && isTag(next) && ['p', 'ul', 'ol', 'table', 'dl'].includes(next.name) && !isAllBold(next),
  );
}
