/** A regular expression, as nginx and Apache read it, for paths that begin with one of these. */
export function beginsWith(paths: readonly string[]): string {
  return `^(${paths.map(literal).join('|')})`;
}

/** A regular expression for paths that end so. */
export function endsWith(ending: string): string {
  return `${literal(ending)}$`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
