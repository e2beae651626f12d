import { collectParagraphs, type TextElements } from './collect-paragraphs.ts';
import { UnreadableFileError, type FileText } from './file-text.ts';
import type { OfficePart } from './office-parts.ts';
import { joinParagraphs, textOfPages } from './paragraphs.ts';
import { elementsBelow, type XmlElement } from './xml.ts';

/** Names as in OpenDocument 1.3, part 3. A cell holds paragraphs, so that cells are parted like them. */
const elements: TextElements = {
  paragraphs: new Set(['text:p', 'text:h', 'svg:title', 'svg:desc']),
  marks: { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '\n' },
  // Deleted text, comments, the numbers of notes, what a speaker says, readings above characters.
  hidden: new Set([
    'text:tracked-changes',
    'office:annotation',
    'text:note-citation',
    'presentation:notes',
    'text:ruby-text',
    // What another cell is drawn over.
    'table:covered-table-cell',
  ]),
};

/** Reads a text or a spreadsheet of OpenDocument. A cell that is repeated a million times is read once. */
export function readOpenDocument(parts: readonly OfficePart[]): FileText {
  const { body, hidden } = openBody(parts);
  const texts = hidden.flatMap((element) => collectParagraphs(element, elements));
  return {
    text: joinParagraphs(collectParagraphs(body, elements)),
    hidden: texts.filter((text) => text.trim() !== '').map((text) => ({ place: 'cells', text })),
  };
}

/** Reads a presentation of OpenDocument slide by slide. */
export function readOpenPresentation(parts: readonly OfficePart[]): FileText {
  const slides = elementsBelow(openBody(parts).body, 'draw:page');
  return textOfPages(slides.map((slide) => collectParagraphs(slide, elements)));
}

function openBody(parts: readonly OfficePart[]): { body: XmlElement; hidden: XmlElement[] } {
  // The fonts, the styles and the properties of a document stand in parts of their own.
  const content = parts.find(({ name }) => name === 'content.xml');
  const [body] = content ? elementsBelow(content.root, 'office:body') : [];
  if (content === undefined || body === undefined) throw new UnreadableFileError('damaged');
  const hidden: XmlElement[] = [];
  return { body: shown(body, hiddenStyles(content.root), hidden), hidden };
}

/** The styles of tables that are not shown: a sheet is hidden by its style (OpenDocument 1.3, part 3, 20.256). */
function hiddenStyles(document: XmlElement): ReadonlySet<string> {
  return new Set(
    elementsBelow(document, 'style:style').flatMap((style) =>
      elementsBelow(style, 'style:table-properties').some(
        ({ attributes }) => attributes['table:display'] === 'false',
      )
        ? [style.attributes['style:name'] ?? '']
        : [],
    ),
  );
}

/** An element without the rows and the sheets inside of it that are hidden or filtered out, which come into a list. */
function shown(element: XmlElement, styles: ReadonlySet<string>, hidden: XmlElement[]): XmlElement {
  const children: (XmlElement | string)[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else if (isHidden(child, styles)) hidden.push(child);
    else children.push(shown(child, styles, hidden));
  }
  return { ...element, children };
}

function isHidden({ name, attributes }: XmlElement, styles: ReadonlySet<string>): boolean {
  return (
    /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '') ||
    (name === 'table:table' && styles.has(attributes['table:style-name'] ?? ''))
  );
}
