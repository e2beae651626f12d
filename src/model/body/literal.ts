/**
 * The text of an expression that is nothing but a literal: 'a text', "a text", a number, or a comment (no text).
 * Undefined for anything that would have to be run.
 */
export function literalOf(expression: string): string | undefined {
  const code = expression.trim();
  if (code === '' || /^\/\*[^]*?\*\/$/.test(code)) return '';
  if (/^-?\d+(\.\d+)?$/.test(code)) return code;
  return /^"([^"\\\n]*)"$/.exec(code)?.[1] ?? /^'([^'\\\n]*)'$/.exec(code)?.[1];
}
