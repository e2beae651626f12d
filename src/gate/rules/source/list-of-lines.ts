import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { isTag, isText, type Element } from 'domhandler';
import { childElements, nodesIn } from '../../source/walk.ts';

const unlisted = new Set([
  'ul',
  'ol',
  'menu',
  'dl',
  'pre',
  'code',
  'script',
  'style',
  'select',
  'textarea',
  'table',
  'tbody',
  'tr',
  'head',
  'html',
]);
const bullet = /^\s*([•·‧∙●○■□◆◇▪▸►→✓✔※★☆–—*-])(?=[\s\p{L}])/u;
const number = /^\s*[(（]?(\d{1,2}|[一二三四五六七八九十]{1,3}|[a-h]|[ivx]{1,4})[)）.、．]/u;

export const listOfLines: Rule<SourcePage> = {
  id: 'list-of-lines',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '這裡用「{marker}」等符號與換行排出清單，報讀軟體唸不出有幾項、現在第幾項。請用 <ul> 或 <ol>。',
    en: 'A list is made here of lines that begin with a sign such as “{marker}”; a screen reader cannot tell how many entries it has. Use <ul> or <ol>.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H48',
  check: (page) =>
    page.elements.flatMap((element) => {
      if (unlisted.has(element.name) || !page.isExposed(element)) return [];
      const marker = markerOfLines(linesIn(element));
      return marker === undefined ? [] : [page.hitAt(element, { marker })];
    }),
  examples: {
    bad: [
      { html: '<p>請攜帶：<br>• 身分證<br>• 印章</p>' },
      { html: '<div><p>一、填寫申請書</p><p>二、臨櫃遞件</p><p>三、等候通知</p></div>' },
      { lang: 'en', html: '<p>- your card<br>- a copy</p>' },
      { lang: 'en', html: '<div><p>1. Fill in the form.</p><p>2. Send it.</p></div>' },
    ],
    good: [
      { html: '<ul><li>身分證</li><li>印章</li></ul><p>* 週末不開放</p>' },
      { lang: 'en', html: '<ol><li>Fill in the form.</li><li>Send it.</li></ol><p>1. May 2026</p>' },
    ],
  },
};

/** A numbered section is no entry of a list. */
function startsWithHeading(block: Element): boolean {
  return childElements(block).some(({ name }) => /^h[1-6]$/.test(name));
}

/** How many nodes may come before the first words of a line; without a limit, deep nesting takes for ever. */
const soon = 30;

function beginningOf(element: Element): string {
  let text = '';
  let count = 0;
  for (const node of nodesIn(element)) {
    if (isText(node)) text += node.data;
    count += 1;
    if (count > soon || text.length > 40) break;
  }
  return text.trim().slice(0, 40);
}

/** The beginnings of the lines in it: runs of text between line breaks, and child paragraphs or blocks. */
function linesIn(element: Element): string[] {
  const lines: string[] = [];
  let line = '';
  for (const node of element.children) {
    if (isText(node)) line += node.data;
    if (!isTag(node)) continue;
    const isBlock = node.name === 'p' || node.name === 'div';
    if (isBlock || node.name === 'br') {
      lines.push(line);
      line = '';
      if (isBlock) lines.push(startsWithHeading(node) ? '' : beginningOf(node));
    } else line += inLine.has(node.name) ? beginningOf(node) : '';
  }
  return [...lines, line].map((text) => text.trim()).filter(Boolean);
}

const inLine = new Set(['a', 'span', 'b', 'strong', 'em', 'i', 'font', 'u', 'small']);

/** The sign of two lines in a row that begin with the same bullet, or with successive numbers. */
function markerOfLines(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const sign = bullet.exec(line)?.[1];
    if (sign !== undefined && bullet.exec(next)?.[1] === sign) return sign;
    const count = number.exec(line)?.[1];
    const following = number.exec(next)?.[1];
    if (count !== undefined && following !== undefined && follows(count, following)) return count;
  }
  return undefined;
}

const sequences = [
  Array.from({ length: 99 }, (_, index) => String(index + 1)),
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' '),
  'a b c d e f g h'.split(' '),
  'i ii iii iv v vi vii viii ix x'.split(' '),
];

function follows(first: string, second: string): boolean {
  return sequences.some(
    (sequence) => sequence.includes(first) && sequence[sequence.indexOf(first) + 1] === second,
  );
}
