import { SyntaxValidator } from 'fast-xml-validator';

/** Whether a text is a well-formed XML document; otherwise what is wrong with it. */
export function wellFormed(xml: string): true | string {
  try {
    return SyntaxValidator.validate(xml);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
