import { readDay } from './days.ts';
import { fieldOf, type Field } from './fields.ts';
import { readTokens, type Token } from './tokens.ts';
import type { Query } from './tree.ts';

/** A query as it was understood. */
export interface ParsedQuery {
  /** Undefined where nothing is asked for. */
  query: Query | undefined;
  /** Parts that are no query as written, and were read as words. */
  broken: readonly string[];
}

/** Brackets deeper than this are read as words: nobody writes them, and a stack has an end. */
const deepest = 20;

/**
 * Reads a query. The whole grammar:
 *
 *     alternatives = words ("OR" words)*
 *     words        = part+
 *     part         = ("-" | "NOT") part | field part | "(" alternatives ")" | phrase | word
 *
 * It never throws: what makes no sense is read as words, and said.
 */
export function parseQuery(text: string): ParsedQuery {
  const { tokens, broken } = readTokens(text, (name) => fieldOf(name) !== undefined);
  const parser = new Parser(tokens, broken);
  const query = parser.readAll();
  return { query, broken: [...new Set(parser.broken)] };
}

class Parser {
  readonly broken: string[];
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], broken: readonly string[]) {
    this.#tokens = tokens;
    this.broken = [...broken];
  }

  readAll(): Query | undefined {
    const parts: Query[] = [];
    while (this.#next < this.#tokens.length) {
      const part = this.#alternatives();
      if (part) parts.push(part);
      // What stopped it is a bracket that nothing opened.
      if (this.#peek()?.kind === 'close') {
        this.broken.push(')');
        this.#next += 1;
      }
    }
    return group('and', parts);
  }

  #alternatives(): Query | undefined {
    const parts: Query[] = [];
    let isAfterOr = false;
    for (;;) {
      const words = this.#words();
      if (words) parts.push(words);
      else if (isAfterOr) this.broken.push('OR');
      if (this.#peek()?.kind !== 'or') return group('or', parts);
      if (parts.length === 0) this.broken.push('OR');
      isAfterOr = parts.length > 0;
      this.#next += 1;
    }
  }

  #words(): Query | undefined {
    const parts: Query[] = [];
    for (;;) {
      const token = this.#peek();
      if (token === undefined || token.kind === 'or' || token.kind === 'close') return group('and', parts);
      const part = this.#part();
      if (part) parts.push(part);
    }
  }

  #part(): Query | undefined {
    const token = this.#peek();
    if (token === undefined || token.kind === 'or' || token.kind === 'close') return undefined;
    this.#next += 1;
    switch (token.kind) {
      case 'text':
        return { kind: 'word', text: token.text };
      case 'phrase':
        return { kind: 'phrase', text: token.text };
      case 'not':
        return this.#not();
      case 'field':
        return this.#field(token.name);
      case 'open':
        return this.#bracket();
    }
  }

  #not(): Query | undefined {
    const part = this.#deeper(() => this.#part());
    if (part) return { kind: 'not', part };
    this.broken.push('-');
    return undefined;
  }

  #bracket(): Query | undefined {
    const inside = this.#deeper(() => this.#alternatives());
    if (this.#peek()?.kind === 'close') this.#next += 1;
    else this.broken.push('(');
    return inside;
  }

  #field(name: string): Query | undefined {
    const field = fieldOf(name);
    const part = this.#deeper(() => this.#part());
    if (field === undefined || part === undefined) {
      this.broken.push(`${name}:`);
      return part ?? { kind: 'word', text: name };
    }
    if (field === 'title') return { kind: 'title', part };
    return inField(field, part) ?? this.#asWords(name, part);
  }

  #asWords(name: string, part: Query): Query | undefined {
    this.broken.push(`${name}:`);
    return group('and', [{ kind: 'word', text: name }, part]);
  }

  #deeper(read: () => Query | undefined): Query | undefined {
    this.#depth += 1;
    const part = this.#depth > deepest ? undefined : read();
    this.#depth -= 1;
    return part;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }
}

/** What a field says of its value: `type:(a OR b)` is `type:a OR type:b`. Undefined where the value makes no sense. */
function inField(field: Exclude<Field, 'title'>, part: Query): Query | undefined {
  switch (part.kind) {
    case 'word':
    case 'phrase':
      return valueOf(field, part.text);
    case 'and':
    case 'or': {
      const parts = part.parts.map((inner) => inField(field, inner));
      return parts.every((inner) => inner !== undefined) ? { kind: part.kind, parts } : undefined;
    }
    case 'not': {
      const inner = inField(field, part.part);
      return inner ? { kind: 'not', part: inner } : undefined;
    }
    default:
      return undefined;
  }
}

function valueOf(field: Exclude<Field, 'title'>, text: string): Query | undefined {
  if (field === 'after' || field === 'before') {
    const day = readDay(text, field === 'after' ? 'first' : 'last');
    return day === undefined ? undefined : { kind: field, day };
  }
  if (field !== 'year') return { kind: 'filter', key: field, value: text };
  const year = readDay(text, 'first')?.slice(0, 4);
  return year === undefined ? undefined : { kind: 'filter', key: field, value: String(Number(year)) };
}

function group(kind: 'and' | 'or', parts: readonly Query[]): Query | undefined {
  return parts.length > 1 ? { kind, parts } : parts[0];
}
