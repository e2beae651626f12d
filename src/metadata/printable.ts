/** Characters that XML 1.0 allows (https://www.w3.org/TR/xml/#charsets). A lone surrogate is none of them. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the control characters that no XML document, and no spreadsheet, can hold. */
export function printable(text: string): string {
  return text.replace(forbidden, '');
}
