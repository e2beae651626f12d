/** A regular expression, as nginx and Apache read it, for paths that begin with one of these. */
export function beginsWith(paths: readonly string[]): string {
  return `^(${paths.map(literal).join('|')})`;
}

/** A regular expression for paths that end so. */
export function endsWith(ending: string): string {
  return `${literal(ending)}$`;
}

/** A regular expression for the files a host reads and nobody else needs; some file systems know them in capitals too. */
export const hostFile = String.raw`/(_headers|nginx-headers\.conf|\.mingbai[^/]*|\.ht[^/]*)$`;

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
