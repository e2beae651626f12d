import { attributesOf } from './xml-tags.ts';

/** Fields of Word that start a program or bring in what is elsewhere. */
const activeField = /^\s*(?:DDE|DDEAUTO|LINK|IMPORT|DATABASE)(?![\w.])/i;
const activeFromElsewhere =
  /^\s*(?:INCLUDE|INCLUDETEXT|INCLUDEPICTURE|RD)\s+"?\s*(?:(?:https?|ftp|file|mhtml):|\\\\)/i;

/**
 * Puts together the field codes of a Word document, which may be in many pieces (`DD`, `EAUTO`) and inside each other:
 * the result of an inner field, or the letters that QUOTE makes of numbers, are part of the outer one's code.
 */
export class FieldCodes {
  readonly #fields: { code: string; result: string; hasResult: boolean }[] = [];

  open(name: string, tag: string): string | undefined {
    if (name === 'fldSimple') return active(attributesOf(tag).get('instr') ?? '');
    if (name !== 'fldChar') return undefined;
    const type = attributesOf(tag).get('fldCharType');
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ code: '', result: '', hasResult: false });
    else if (type === 'separate' && field) field.hasResult = true;
    else if (type === 'end' && field) {
      this.#fields.pop();
      const outer = this.#fields.at(-1);
      if (outer && !outer.hasResult) outer.code += quoted(field.code) ?? field.result;
      return active(field.code);
    }
    return undefined;
  }

  /** A field that the document does not end is none that Word would run, but its code is judged all the same. */
  close(name: string): string | undefined {
    if (name !== 'document' && name !== 'hdr' && name !== 'ftr') return undefined;
    return this.#fields.map(({ code }) => active(code)).find((found) => found !== undefined);
  }

  text(inside: string, text: string): void {
    const field = this.#fields.at(-1);
    if (!field) return;
    if (inside === 'instrText' && !field.hasResult) field.code += text;
    else if (inside === 't' && field.hasResult) field.result += text;
  }
}

/** What QUOTE makes of numbers. */
function quoted(code: string): string | undefined {
  const numbers = /^\s*QUOTE((?:\s+(?:\d{1,6}|0x[\da-f]{1,5}))+)\s*(?:\\.*)?$/i.exec(code)?.[1];
  return numbers
    ?.trim()
    .split(/\s+/)
    .map((number) => String.fromCodePoint(Math.min(Number(number), 0x10ffff)))
    .join('');
}

function active(code: string): string | undefined {
  return activeField.test(code) || activeFromElsewhere.test(code) ? code.trim().slice(0, 60) : undefined;
}
