import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Finding, SourcePlace } from '../finding.ts';

/**
 * Finds the line of the content that an element came from: the only line that holds the element's text, its address
 * or its alternative text. Where no line or more than one does, the first line of the file.
 */
export class SourceLines {
  readonly #content: string;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, readonly string[]>();

  constructor(content: string, sources: ReadonlyMap<string, string>) {
    this.#content = content;
    this.#sources = sources;
  }

  /** The finding with the place an editor would mend, where the page's content file is known. */
  withSource(finding: Finding): Finding {
    const file = this.#sources.get(finding.page);
    if (file === undefined || finding.engine === 'run') return finding;
    const place: SourcePlace = { file, line: this.#lineOf(file, finding.html) };
    return { ...finding, source: place };
  }

  #lineOf(file: string, html: string): number {
    const lines = this.#read(file);
    for (const words of wordsOf(html)) {
      const found = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
      const [only, another] = found;
      if (only !== undefined && another === undefined) return only;
    }
    return 1;
  }

  #read(file: string): readonly string[] {
    const known = this.#lines.get(file);
    if (known) return known;
    const path = join(this.#content, file);
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
    this.#lines.set(file, lines);
    return lines;
  }
}

/** What an editor may have written of an element, the most telling first. */
function wordsOf(html: string): string[] {
  const $ = load(html, null, false);
  const element = $.root().children().first();
  const address = element.attr('href') ?? element.attr('src') ?? '';
  const written = [
    element.attr('alt') ?? '',
    address,
    address.split('/').at(-1) ?? '',
    element.text().trim(),
  ];
  return written.filter((words) => words.length > 1);
}
