import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load } from 'cheerio';
import type { Finding } from '../finding.ts';
import type { GateOptions } from './options.ts';

/**
 * Finds the line that an editor would fix: in the content file of the page, the only line that holds the element's
 * text, its address or its alternative text, else its first. A page that no content file is known of is edited itself.
 * Paths are written from the folder the gate was called in.
 */
export class SourceLines {
  readonly #options: Pick<GateOptions, 'content' | 'folder' | 'root'>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, readonly string[]>();

  /** `sources` are the content files of pages, by the page's path, as far as the build noted them. */
  constructor(
    options: Pick<GateOptions, 'content' | 'folder' | 'root'>,
    sources: ReadonlyMap<string, string>,
  ) {
    this.#options = options;
    this.#sources = sources;
  }

  withSource(finding: Finding): Finding {
    const { content, folder, root } = this.#options;
    const file = this.#sources.get(finding.page);
    const place =
      file === undefined
        ? finding.source && { ...finding.source, file: fromRoot(root, join(folder, finding.source.file)) }
        : {
            file: fromRoot(root, join(content, file)),
            line: this.#lineOf(join(content, file), finding.html),
          };
    return place ? { ...finding, source: place } : finding;
  }

  #lineOf(file: string, html: string): number {
    const lines = this.#read(file);
    for (const words of wordsOf(html)) {
      const [only, another] = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
      if (only !== undefined && another === undefined) return only;
    }
    return 1;
  }

  #read(file: string): readonly string[] {
    const known = this.#lines.get(file);
    if (known) return known;
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
    this.#lines.set(file, lines);
    return lines;
  }
}

/** A path as a repository names it: from its root, with slashes. */
export function fromRoot(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
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
