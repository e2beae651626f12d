import { validateHeaderName, validateHeaderValue } from 'node:http';

/** The headers for the paths that match a pattern, as a `_headers` file gives them (Netlify, Cloudflare Pages). */
export interface HeaderRule {
  pattern: string;
  headers: [string, string][];
}

/** Reads a `_headers` file: a path per block, its headers indented below. A header that HTTP does not allow is left out. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header) {
      const [, name = '', value = ''] = header;
      if (isAllowed(name, value)) rules.at(-1)?.headers.push([name, value]);
    } else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

function isAllowed(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** The headers of a path; a later rule replaces a header of an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ pattern }) => patternMatches(pattern, path));
  return new Map(matching.flatMap(({ headers }) => headers));
}

function patternMatches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
