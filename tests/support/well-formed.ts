import { XMLParser } from 'fast-xml-parser';

/** Whether a text is a well-formed XML document; otherwise what is wrong with it. */
export function wellFormed(xml: string): true | string {
  try {
    new XMLParser().parse(xml, true);
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
