/**
 * How many properties of components may have an expression that is no literal. None is allowed in a text; the parser
 * takes twice the time for each that stands inside another one, so that some dozens would never be read.
 */
const mostExpressions = 8;

/** A property with an expression, or a spread one, but for a text in quotation marks and a number. */
const expression = /=\s*\{(?!\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|-?\d+(?:\.\d+)?)\s*\})|\{\s*\.\.\./g;

/** Where an MDX text has more expressions in properties than a parser can read in time, as an offset. */
export function manyAttributeExpressions(text: string): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(expression)) {
    count += 1;
    if (count > mostExpressions) return index;
  }
  return undefined;
}
