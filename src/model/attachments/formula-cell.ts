/** What may part the cells of a table: the separators that spreadsheets take without asking. */
const separators = [',', ';', '\t'] as const;

/**
 * The first cell of a CSV text that a spreadsheet would work out instead of showing, or undefined. The text is read once
 * for each separator, since a spreadsheet may take another than the table has.
 */
export function formulaCell(text: string): string | undefined {
  const own = /^\uFEFF?"?sep=([^"\r\n])/i.exec(text)?.[1] ?? ownSeparator(text);
  for (const separator of new Set([own, ...separators])) {
    const cell = formulaBetween(text, separator, separator === own ? isFormula : isCall);
    if (cell !== undefined) return cell.slice(0, 40);
  }
  return undefined;
}

/** The separator that is most often in the first line. */
function ownSeparator(text: string): string {
  const [line = ''] = text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const [first] = separators
    .map((separator) => ({ separator, count: line.split(separator).length }))
    .sort((a, b) => b.count - a.count);
  return first?.separator ?? ',';
}

/** The first formula among the cells that one separator makes. */
function formulaBetween(
  text: string,
  separator: string,
  isActive: (content: string) => boolean,
): string | undefined {
  const end = new RegExp(`[\\r\\n${separator.replace(/[\\\]^-]/, String.raw`\$&`)}]`, 'g');
  let at = 0;
  while (at < text.length) {
    // Only a quotation mark that begins a cell opens a text that may hold separators and line ends.
    const close = text[at] === '"' ? endOfQuoted(text, at) : at;
    end.lastIndex = close;
    const next = end.exec(text)?.index ?? text.length;
    const cell = close > at ? text.slice(at + 1, close - 1) : text.slice(at, next);
    if (isActive(contentOf(cell))) return cell.trim();
    at = next + 1;
  }
  return undefined;
}

/** Behind the quotation mark that ends a quoted cell; two of them in a row stand for one. */
function endOfQuoted(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return text.length + 1;
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}

const signs = /^[-+=@—–\s_]+$/;
const amount = String.raw`(?:NT\$|US\$|[$€£¥])? ?(?:\d[\d,]*)?\.?\d+(?:e[-+]?\d+)? ?(?:%|‰|°[CF]?|\p{L}{1,12}[23]?(?:/\p{L}{1,12}[23]?)?)?`;
const number = new RegExp(`^[-+] ?${amount}(?: ?[-~–—至] ?[-+]?${amount})?$`, 'iu');
const phone = /^[-+]?[\d(),.:/ -]+(?:(?:#|ext\.?|x|轉|分機) ?\d+)?$/i;

/** Blanks that a spreadsheet passes over, and marks that nobody sees. */
const blanks = /^[\s\u00AD\u200B-\u200F\u2060]*"?[\s\u00AD\u200B-\u200F\u2060]*/;

/** What a cell begins with, where that could be a formula: spreadsheets of East Asia take full-width signs for plain ones. */
function contentOf(cell: string): string {
  const beginning = cell.slice(0, 400);
  if (!/[=+@\-＝＋＠－﹦﹢﹫﹣]/.test(beginning)) return '';
  return beginning.replace(blanks, '').normalize('NFKC').trimEnd();
}

/** A content that begins like a formula, and is neither a number with its unit, a range, a phone number nor a dash. */
function isFormula(content: string): boolean {
  if (!/^[=+@-]/.test(content) || signs.test(content)) return false;
  return !/^[-+]/.test(content) || !(number.test(content) || phone.test(content));
}

/** A formula for certain: where the separator is a guess, several cells or a list of words may begin with a sign. */
function isCall(content: string): boolean {
  return /^[-+]/.test(content)
    ? /^[\w\s.+*/^&-]+(?:\w\([\x20-\x7E]*\)|\|)/.test(content)
    : isFormula(content);
}
