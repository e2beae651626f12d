import type { Diagnostic, Severity } from '../../model/diagnostic.ts';

/** GitHub shows no more annotations of a run than this. */
const shown = 50;

const order: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * Annotations as workflow commands, at the lines of the content, the worst first. `prefix` is the way from the
 * repository to the content folder.
 */
export function githubAnnotations(diagnostics: readonly Diagnostic[], prefix: string): string {
  return [...diagnostics]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, shown)
    .map(({ severity, file, line, column, rule, message, expected, suggestion }) => {
      const properties = [
        `file=${property(`${prefix}${file}`)}`,
        `line=${String(line)}`,
        `col=${String(column)}`,
        `title=${property(rule)}`,
      ];
      const hints = [expected, suggestion ?? ''].filter((hint) => hint !== '').join(' → ');
      const text = [message.zh, message.en, hints].filter((part) => part !== '').join('\n');
      return `::${severity} ${properties.join(',')}::${data(text)}\n`;
    })
    .join('');
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
