import { z } from 'zod';

/** One number as people write it, with at least three digits, then perhaps its extension. */
const written = /^\+?[(（]?\d(?:[\d ()（）-]*\d){2}(?:\s*(?:轉|分機|#|[~～]|ext\.?|extension)\s*\d{1,6})?$/i;

const phoneForms = '049-2222141 | (049) 222-2141 轉 123 | +886 49 222 2141 | 1911';

/** A telephone number that can be dialled from the page: one, and no words but those of an extension. */
export function phone() {
  return z.string().refine(isPhone, {
    params: { rule: 'wrong-format', expected: phoneForms },
  });
}

/** Whether a text is one telephone number and nothing else. */
export function isPhone(text: string): boolean {
  return written.test(text);
}
