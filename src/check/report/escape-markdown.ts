/**
 * A text that Markdown shows as it is written: no link, no picture, no mention of anybody, no HTML, no new line. A title
 * in a pull request comes from whoever opened it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+!|~<>]/g, String.raw`\$&`)
    .replace(/&/g, '&amp;')
    .replace(/@/g, '&#64;')
    .replace(/(https?|ftp):/gi, '$1&#58;');
}
