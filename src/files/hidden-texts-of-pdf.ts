import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { z } from 'zod';
import type { HiddenText } from './hidden-texts.ts';

/** What pdf.js says of a field or a note of a page, as far as it holds words. */
const annotation = z.looseObject({
  subtype: z.string().optional(),
  fieldValue: z.union([z.string(), z.array(z.string())]).nullish(),
  alternativeText: z.string().nullish(),
  contentsObj: z.object({ str: z.string() }).partial().nullish(),
  titleObj: z.object({ str: z.string() }).partial().nullish(),
});

/** The fields that a form is filled in with, and the notes of a page (ISO 32000-2, section 12.5). */
export async function hiddenTextsOfPage(page: PDFPageProxy): Promise<HiddenText[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((written): HiddenText[] => {
    const { success, data } = annotation.safeParse(written);
    if (!success) return [];
    const { subtype, fieldValue, alternativeText, contentsObj, titleObj } = data;
    const place = subtype === 'Widget' ? 'form' : 'comment';
    const texts = [
      fieldValue ?? [],
      contentsObj?.str ?? [],
      titleObj?.str ?? [],
      alternativeText ?? [],
    ].flat();
    return texts.filter((text) => text.trim() !== '').map((text) => ({ place, text }));
  });
}

/** The properties of a PDF: its author, and whatever else its maker wrote there. */
export async function propertiesOfPdf(document: PDFDocumentProxy): Promise<HiddenText[]> {
  const { info } = await document.getMetadata();
  return Object.entries(info).flatMap(([name, value]: [string, unknown]): HiddenText[] =>
    typeof value === 'string' && value.trim() !== '' && /^[A-Z]/.test(name) && !/Version|Date$/.test(name)
      ? [{ place: name === 'Author' ? 'author' : 'properties', text: value }]
      : [],
  );
}
