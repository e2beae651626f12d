import { getDocumentProxy } from 'unpdf';
import { append } from '../shared/append.ts';
import { UnreadableFileError, type FileText } from './file-text.ts';
import { hiddenTextsOfPage, propertiesOfPdf } from './hidden-texts-of-pdf.ts';
import { limits } from './limits.ts';
import { textOfPages } from './paragraphs.ts';
import { paragraphsOfPage, type PrintedText } from './pdf-paragraphs.ts';

/** Reads a PDF page by page. Nothing is drawn, run or fetched: only the text of the pages is asked for. */
export async function readPdf(bytes: Uint8Array): Promise<FileText> {
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pages) throw new UnreadableFileError('large');
    const pages: string[][] = [];
    const hidden = await propertiesOfPdf(document);
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const paragraphs = paragraphsOfPage(
        items.filter((item): item is typeof item & PrintedText => 'str' in item),
      );
      append(hidden, await hiddenTextsOfPage(page));
      page.cleanup();
      characters += paragraphs.reduce((sum, { length }) => sum + length, 0);
      if (characters > limits.characters) throw new UnreadableFileError('large');
      pages.push(paragraphs);
    }
    return { ...textOfPages(pages), hidden };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array) {
  try {
    // PDF.js takes the bytes it is given away from their owner; the thread has a copy of its own.
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
    });
  } catch (thrown) {
    throw new UnreadableFileError(
      thrown instanceof Error && thrown.name === 'PasswordException' ? 'encrypted' : 'damaged',
    );
  }
}
