import type { XmlElement } from './xml.ts';

/** What the elements of a format mean for its text. */
export interface TextElements {
  /** Elements whose text is a paragraph of its own. */
  paragraphs: ReadonlySet<string>;
  /** Elements outside of which text is layout; without them every text inside a paragraph counts. */
  texts?: ReadonlySet<string>;
  /** Elements that stand for a blank or a line feed. */
  marks: Readonly<Record<string, string>>;
  /** Elements that no reader of the document sees in its place. */
  hidden: ReadonlySet<string>;
}

/** The paragraphs of a document in their order. A paragraph inside another (a note, a text box) comes before it. */
export function collectParagraphs(root: XmlElement, elements: TextElements): string[] {
  const paragraphs: string[] = [];
  const walk = (element: XmlElement, inText: boolean): string => {
    if (elements.hidden.has(element.name)) return '';
    const mark = elements.marks[element.name];
    if (mark !== undefined) return mark;
    const counts = inText || (elements.texts ?? elements.paragraphs).has(element.name);
    const text = element.children
      .map((child) => (typeof child === 'string' ? (counts ? child : '') : walk(child, counts)))
      .join('');
    if (!elements.paragraphs.has(element.name)) return text;
    paragraphs.push(text);
    return '';
  };
  walk(root, false);
  return paragraphs;
}
