import { collectParagraphs, type TextElements } from './collect-paragraphs.ts';
import { UnreadableFileError, type FileText } from './file-text.ts';
import { readArchive } from './archive.ts';
import { joinParagraphs, textOfPages } from './paragraphs.ts';
import { elementsBelow, parseXml } from './xml.ts';

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
  ]),
};

/** Reads a text or a spreadsheet of OpenDocument. A cell that is repeated a million times is read once. */
export function readOpenDocument(bytes: Uint8Array): FileText {
  return { text: joinParagraphs(collectParagraphs(openBody(bytes), elements)) };
}

/** Reads a presentation of OpenDocument slide by slide. */
export function readOpenPresentation(bytes: Uint8Array): FileText {
  const slides = elementsBelow(openBody(bytes), 'draw:page');
  return textOfPages(slides.map((slide) => collectParagraphs(slide, elements)));
}

function openBody(bytes: Uint8Array) {
  const files = readArchive(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml');
  if (files.get('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new UnreadableFileError('encrypted');
  const [body] = elementsBelow(parseXml(files.get('content.xml') ?? ''), 'office:body');
  if (body === undefined) throw new UnreadableFileError('damaged');
  return body;
}
