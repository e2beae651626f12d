import type { OfficePart } from './office-parts.ts';
import { paddedNumbers } from './padded-numbers.ts';
import type { XmlElement } from './xml.ts';

/** Where a text of a file stands that its readers do not see on a page, and that everybody can find in it. */
export type HiddenPlace = keyof typeof hiddenPlaces;

/** What such a place is called. */
export const hiddenPlaces = {
  alternative: { zh: '替代文字', en: 'a text alternative' },
  author: { zh: '文件內容的作者', en: 'the author in the properties' },
  cells: { zh: '隱藏的列、欄或工作表', en: 'a hidden row, column or sheet' },
  comment: { zh: '註解', en: 'a comment' },
  deleted: { zh: '追蹤修訂裡刪除的文字', en: 'deleted text under tracked changes' },
  elsewhere: { zh: '看不到的地方', en: 'a place that is not shown' },
  footer: { zh: '頁尾', en: 'a footer' },
  form: { zh: '表單欄位', en: 'a form field' },
  format: { zh: '數字格式', en: 'a number format' },
  header: { zh: '頁首', en: 'a header' },
  notes: { zh: '備忘稿', en: 'the notes of a slide' },
  properties: { zh: '文件內容', en: 'the properties of the file' },
} as const;

export const hiddenPlaceNames = Object.keys(hiddenPlaces).filter((place): place is HiddenPlace =>
  Object.hasOwn(hiddenPlaces, place),
);

export interface HiddenText {
  place: HiddenPlace;
  text: string;
}

/** Elements that a place begins with, by their names without prefix (ECMA-376 part 1, OpenDocument 1.3 part 3). */
const placesOfElements: Readonly<Record<string, HiddenPlace>> = {
  hdr: 'header',
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  oddHeader: 'header',
  evenHeader: 'header',
  firstHeader: 'header',
  ftr: 'footer',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
  oddFooter: 'footer',
  evenFooter: 'footer',
  firstFooter: 'footer',
  comments: 'comment',
  cmLst: 'comment',
  ThreadedComments: 'comment',
  annotation: 'comment',
  delText: 'deleted',
  moveFrom: 'deleted',
  'tracked-changes': 'deleted',
  notes: 'notes',
  coreProperties: 'properties',
  Properties: 'properties',
  meta: 'properties',
  creator: 'author',
  lastModifiedBy: 'author',
  'initial-creator': 'author',
  styleSheet: 'format',
  'number-style': 'format',
  'text-style': 'format',
  title: 'alternative',
  desc: 'alternative',
};

/** Attributes that hold words, and the place they are in where their element is in none. */
const wordsInAttributes: Readonly<Record<string, HiddenPlace>> = {
  descr: 'alternative',
  title: 'alternative',
  formatCode: 'format',
  author: 'comment',
  string: 'alternative',
};

/** Elements whose texts make one line, however many pieces of it have a style of their own. */
const lines: ReadonlySet<string> = new Set(['p', 'h', 'si', 'is', 'text']);

/** Every text of an Office or OpenDocument file, where it stands: all parts that are XML, whatever they are called. */
export function hiddenTextsOf(parts: readonly OfficePart[]): HiddenText[] {
  const found: HiddenText[] = [];
  const add = (place: HiddenPlace, text: string): void => {
    if (text.trim() !== '') found.push({ place, text: text.trim() });
  };
  const roots = parts.filter(({ name }) => !/\.rels$|^\[/.test(name)).map(({ root }) => root);
  for (const root of roots) collect(root, 'elsewhere', add);
  for (const number of paddedNumbers(roots)) add('format', number);
  return found;
}

type Add = (place: HiddenPlace, text: string) => void;

/** Adds the lines of an element; what stands outside of lines is a line of its own. */
function collect(element: XmlElement, outer: HiddenPlace, add: Add): void {
  const place = placesOfElements[localName(element)] ?? outer;
  attributesOf(element, place, add);
  if (lines.has(localName(element))) {
    const own = new Map<HiddenPlace, string>();
    gather(element, place, own, add);
    for (const [at, text] of own) add(at, text);
    return;
  }
  for (const child of element.children)
    if (typeof child === 'string') add(place, child);
    else collect(child, place, add);
}

/** Puts the pieces of a line together, those of each place by themselves: what was deleted is no part of what is left. */
function gather(element: XmlElement, outer: HiddenPlace, own: Map<HiddenPlace, string>, add: Add): void {
  for (const child of element.children) {
    if (typeof child === 'string') own.set(outer, (own.get(outer) ?? '') + child);
    else if (lines.has(localName(child))) collect(child, outer, add);
    else {
      const place = placesOfElements[localName(child)] ?? outer;
      attributesOf(child, place, add);
      gather(child, place, own, add);
    }
  }
}

function attributesOf({ attributes }: XmlElement, place: HiddenPlace, add: Add): void {
  for (const [name, value] of Object.entries(attributes)) {
    const words = wordsInAttributes[name.replace(/^.*:/, '')];
    if (words !== undefined) add(place === 'elsewhere' ? words : place, value);
  }
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}
