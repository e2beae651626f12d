import { explainMessage, yamlMessages } from './parser-messages.ts';
import { makeDiagnostic, type SourceLocation, type Diagnostic } from '../diagnostic.ts';

/** What the parser says of a text it cannot read. Its location is where reading stopped, from 1. */
export interface ParserError {
  code: string;
  message: string;
  line: number;
  column: number;
}

/** A line that begins a field: its indent, the key, the colon in either width and what follows. */
const fieldLine = /^(\s*(?:- +)*)([\w-]+)(\s*[:：])(.*)$/;

/**
 * Explains the usual errors in the words of an editor, at the location of the mistake: a parser stops where it can go
 * on no longer, which may be the end of the file. `location` turns a line and a column of the text into one of the
 * file.
 */
export function explainYamlError(
  text: string,
  parserError: ParserError,
  location: (line: number, column: number) => SourceLocation,
): Diagnostic {
  const lines = text.split('\n');
  for (const explain of [openQuote, tabIndent, wrongColon, openBracket, badIndent]) {
    const found = explain(lines, parserError);
    if (found)
      return makeDiagnostic(found.rule, location(found.line, found.column), { values: found.values ?? {} });
  }
  return makeDiagnostic('invalid-yaml', location(parserError.line, parserError.column), {
    values: explainMessage(
      yamlMessages,
      parserError.message,
      (lines[parserError.line - 1] ?? '').slice(parserError.column - 1),
    ),
  });
}

interface Found {
  rule: Parameters<typeof makeDiagnostic>[0];
  line: number;
  column: number;
  values?: Record<string, string>;
}

/** A quoted value that does not end on its line, although the next line is a field or there is none. */
function openQuote(lines: readonly string[], parserError: ParserError): Found | undefined {
  for (const [index, line] of lines.slice(0, parserError.line).entries()) {
    const match = /^(\s*(?:- +)*(?:[\w-]+:\s+)?)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.exec(line);
    if (!match) continue;
    const column = (match[1] ?? '').length;
    let below = index + 1;
    while (lines[below]?.trim() === '') below += 1;
    const next = lines[below];
    if (next === undefined || fieldLine.test(next) || /^\s*- /.test(next)) {
      return {
        rule: 'unclosed-quote',
        line: index + 1,
        column: column + 1,
        values: { quote: line.charAt(column) },
      };
    }
  }
  return undefined;
}

function tabIndent(lines: readonly string[], { code, line }: ParserError): Found | undefined {
  if (code !== 'TAB_AS_INDENT' && code !== 'BAD_INDENT') return undefined;
  const column = /^ *\t/.exec(lines[line - 1] ?? '')?.[0].length;
  return column === undefined ? undefined : { rule: 'tab-indent', line, column };
}

/**
 * A colon of the wrong width, without a blank after it, or twice in a line: on the line where the parser stopped, or on
 * the field above it, which is no field without its colon.
 */
function wrongColon(lines: readonly string[], { code, line }: ParserError): Found | undefined {
  const here = colonOn(lines, line, code);
  if (here) return here;
  let above = line - 1;
  while (above > 0 && /^\s*(?:#.*)?$/.test(lines[above - 1] ?? '')) above -= 1;
  return colonOn(lines, above, '');
}

function colonOn(lines: readonly string[], line: number, code: string): Found | undefined {
  const match = fieldLine.exec(lines[line - 1] ?? '');
  if (!match) return undefined;
  const [, indent = '', key = '', colon = '', value = ''] = match;
  const column = indent.length + key.length + colon.length;
  if (colon.endsWith('：')) return { rule: 'full-width-colon', line, column, values: { key } };
  if (/^[^\s/]/.test(value)) return { rule: 'colon-without-blank', line, column, values: { key } };
  const start = column + value.length - value.trimStart().length + 1;
  return code === 'BLOCK_AS_IMPLICIT_KEY' && /\S:(?:\s|$)/.test(value)
    ? { rule: 'colon-in-value', line, column: start }
    : undefined;
}

/** A bracket that is open where the parser stopped; brackets inside quotation marks are words. */
function openBracket(lines: readonly string[], parserError: ParserError): Found | undefined {
  const closing = /^Flow .* end with a ([\]}])$/.exec(parserError.message)?.[1];
  if (closing === undefined) return undefined;
  const open: Found[] = [];
  const before = [
    ...lines.slice(0, parserError.line - 1),
    (lines[parserError.line - 1] ?? '').slice(0, parserError.column - 1),
  ];
  for (const [index, line] of before.entries()) {
    const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
    for (const { 0: bracket, index: at } of bare.matchAll(/[[\]{}]/g)) {
      if (bracket === ']' || bracket === '}') open.pop();
      else {
        const values = { bracket, closing: bracket === '[' ? ']' : '}' };
        open.push({ rule: 'unclosed-bracket', line: index + 1, column: at + 1, values });
      }
    }
  }
  return open.at(-1);
}

/** A line that stands deeper or less deep than its neighbours allow. */
function badIndent(lines: readonly string[], { code, message, line }: ParserError): Found | undefined {
  const at = (index: number): Found => ({
    rule: 'bad-indent',
    line: index + 1,
    column: (lines[index] ?? '').search(/\S|$/) + 1,
  });
  const indentOf = (index: number): number => (lines[index] ?? '').search(/\S|$/);
  const isSequence = /block sequence|Sequence item without/.test(message);
  if ((code === 'BAD_INDENT' && !message.startsWith('Flow')) || isSequence) return at(line - 1);
  const next = lines.findIndex((other, index) => index >= line && other.trim() !== '');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && indentOf(next) > indentOf(line - 1)) return at(next);
  const first = lines.findIndex((other) => other.trim() !== '');
  const isOutside = code === 'UNEXPECTED_TOKEN' && indentOf(first) > indentOf(line - 1);
  return isOutside && fieldLine.test(lines[first] ?? '') ? at(first) : undefined;
}
