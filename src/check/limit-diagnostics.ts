import type { Diagnostic } from '../model/diagnostic.ts';
import { append } from '../shared/append.ts';

/**
 * How many diagnostics of one rule are listed for one file. Nobody mends more of them one by one: one more says how many
 * others there are, so that a file of half a million mistakes fits into memory and on a page.
 */
export const mostOfOneKind = 1_000;

/** The diagnostics in their order, of one rule in one file no more than the most; one says how many more there are. */
export function limitDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const kinds = new Map<string, { listed: number; more?: Required<Diagnostic>['more'] }>();
  const limited: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file, rule } = diagnostic;
    const name = `${rule} ${file}`;
    const kind = kinds.get(name) ?? { listed: 0 };
    kinds.set(name, kind);
    if (diagnostic.more === undefined && kind.listed < mostOfOneKind) {
      kind.listed += 1;
      limited.push(diagnostic);
      continue;
    }
    if (!kind.more) {
      kind.more = { count: 0, edits: [] };
      limited.push(moreOf(diagnostic, kind.more));
    }
    kind.more.count += diagnostic.more?.count ?? 1;
    append(kind.more.edits, diagnostic.more?.edits ?? (diagnostic.edit ? [diagnostic.edit] : []));
  }
  return limited;
}

/** What stands for the others of a kind, at the first of them. Their number is known when all have come. */
function moreOf(
  { severity, rule, file, line, column }: Diagnostic,
  more: Required<Diagnostic>['more'],
): Diagnostic {
  return {
    ...{ severity, rule, file, line, column, values: {}, expected: '', more },
    get message() {
      const count = more.count.toLocaleString('en');
      return {
        zh: `這個檔案裡同樣的情形，從這裡起還有 ${count} 處。`,
        en: `There ${more.count === 1 ? 'is' : 'are'} ${count} more of the same kind in this file, from here on.`,
      };
    },
    get fixable() {
      return more.edits.length === more.count;
    },
  };
}

/** How many mistakes diagnostics stand for. */
export function countOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.reduce((sum, { more }) => sum + (more?.count ?? 1), 0);
}
