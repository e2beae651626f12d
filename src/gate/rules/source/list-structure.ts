import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import type { Element } from 'domhandler';
import { parentOf } from '../../source/walk.ts';

const lists = new Set(['ul', 'ol', 'menu', 'dir']);
const insideLists = new Set(['li', 'script', 'template', 'style']);

export const listStructure: Rule<SourcePage> = {
  id: 'list-structure',
  engine: 'source',
  severity: 'review',
  wcag: ['1.3.1'],
  codes: [],
  message: {
    zh: '清單的結構不對：{fault}。報讀軟體會唸錯項目的數目與層次。<li> 要直接放在 <ul> 或 <ol> 裡，內層清單要放在所屬的 <li> 裡。',
    en: 'The structure of a list is wrong: {fault}. Screen readers then count its entries and levels wrongly. Put each <li> directly into <ul> or <ol>, and an inner list into the <li> it belongs to.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H48',
  check: (page) =>
    page.elements.flatMap((element) => {
      const fault = page.isExposed(element) ? faultOf(element) : undefined;
      return fault === undefined ? [] : [page.hitAt(element, { fault })];
    }),
  examples: {
    bad: [
      { html: '<div><li>身分證</li><li>印章</li></div>' },
      { lang: 'en', html: '<ul><li>Bring</li><ul><li>your card</li></ul></ul>' },
      { lang: 'en', html: '<dt>Fee</dt><dd>None</dd>' },
    ],
    good: [
      { html: '<ul><li>請帶<ul><li>身分證</li></ul></li></ul>' },
      {
        lang: 'en',
        html: '<dl><div><dt>Fee</dt><dd>None</dd></div></dl><div role="list"><div role="listitem">Card</div></div>',
      },
    ],
  },
};

function faultOf(element: Element): string | undefined {
  const parent = parentOf(element);
  const { name, attribs } = element;
  if (!parent || attribs.role !== undefined) return undefined;
  if (name === 'li' && !lists.has(parent.name) && parent.attribs.role !== 'list')
    return `<${parent.name}> > <li>`;
  if ((name === 'dt' || name === 'dd') && !isInDescriptions(parent)) return `<${parent.name}> > <${name}>`;
  const isStray =
    lists.has(parent.name) &&
    parent.attribs.role === undefined &&
    !insideLists.has(name) &&
    !name.includes('-');
  return isStray ? `<${parent.name}> > <${name}>` : undefined;
}

function isInDescriptions(parent: Element): boolean {
  return parent.name === 'dl' || (parent.name === 'div' && parentOf(parent)?.name === 'dl');
}
