import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'cheerio';
import type { Finding } from '../finding.ts';
import { guessBase, isPageFile, pagePathOf, type AddressBook } from './addresses.ts';
import { BuiltPage, type PageContext } from './built-page.ts';
import { decode } from './decode.ts';
import { listFiles } from './list-files.ts';
import type { SourceSite } from './source-site.ts';
import { parseSheet, type ParsedSheet } from './style-sheets.ts';
import { readFailureAt } from './read-failures.ts';

/** A page larger than this is not read; the largest sensible page is a hundredth of it. */
const largestPage = 8_000_000;

/** How many parsed pages are held at a time. */
const heldPages = 4;

/** Reads a folder of built files. `picks` says which of its pages are to be judged; all of them if not given. */
export function readSourceSite(folder: string, picks: (path: string) => boolean = () => true): SourceSite {
  return new BuiltSite(folder, picks);
}

/** A folder, whose pages and style sheets are read when they are asked for. */
class BuiltSite implements PageContext {
  readonly folder: string;
  readonly files: ReadonlyMap<string, number>;
  readonly pages: readonly BuiltPage[];
  readonly failures: readonly Finding[];
  readonly addresses: AddressBook;
  readonly #pages: ReadonlyMap<string, BuiltPage>;
  readonly #sheets = new Map<string, ParsedSheet>();
  readonly #held: BuiltPage[] = [];

  constructor(folder: string, picks: (path: string) => boolean) {
    this.folder = resolve(folder);
    const { files, strayLinks, nameless } = listFiles(folder);
    this.files = files;
    const readings = [...files]
      .filter(([file]) => isPageFile(file))
      .map(([file, size]) => this.#tryPage(file, size));
    this.#pages = new Map(
      readings
        .flatMap(({ page }) => page ?? [])
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map((page) => [page.path, page]),
    );
    this.pages = [...this.#pages.values()].filter(({ path }) => picks(path));
    this.failures = [
      ...strayLinks.map((path) => readFailureAt('stray-link', '/', { path })),
      ...nameless.map((path) => readFailureAt('nameless-file', path)),
      ...readings.flatMap(({ failure }) => failure ?? []).filter(({ page }) => picks(page)),
      ...(readings.length === 0 ? [readFailureAt('no-pages', '/')] : []),
    ];
    this.addresses = this.#addressBook();
  }

  get base(): string {
    return this.addresses.base;
  }

  page = (path: string): BuiltPage | undefined => this.#pages.get(path);

  read = (path: string): string | undefined =>
    this.files.has(path) ? decode(readFileSync(join(this.folder, path))).text : undefined;

  sheetFile = (path: string): ParsedSheet | undefined => {
    const known = this.#sheets.get(path);
    if (known) return known;
    const text = this.read(path);
    if (text === undefined) return undefined;
    const parsed = parseSheet(text);
    this.#sheets.set(path, parsed);
    return parsed;
  };

  onParse = (page: BuiltPage): void => {
    this.#held.push(page);
    if (this.#held.length > heldPages) this.#held.shift()?.forget();
  };

  #tryPage(file: string, size: number): { page?: BuiltPage; failure?: Finding } {
    const path = pagePathOf(file);
    if (size > largestPage) {
      const megabytes = `${(size / 1_000_000).toFixed(0)} MB`;
      return { failure: readFailureAt('page-too-large', path, { size: megabytes }) };
    }
    try {
      const { text, encoding, isMalformed } = decode(readFileSync(join(this.folder, file)));
      if (text.includes('\0') || !/<[a-z!]/i.test(text)) return { failure: readFailureAt('not-html', path) };
      const page = new BuiltPage(path, file, this);
      return isMalformed ? { page, failure: readFailureAt('encoding-fault', path, { encoding }) } : { page };
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return { failure: readFailureAt('unreadable-file', path, { reason }) };
    }
  }

  /** What the first page says about where the site stands: its canonical host, its `<base>`, its own addresses. */
  #addressBook(): AddressBook {
    const has = (path: string): boolean => this.files.has(path);
    const [first] = this.#pages.values();
    const $ = load(first ? (this.read(first.file) ?? '') : '');
    const attributes = (selector: string, name: string): string[] =>
      $(selector)
        .toArray()
        .flatMap((element) => $(element).attr(name) ?? []);
    const own = [...attributes('link[rel=canonical]', 'href'), ...attributes('base', 'href')];
    const origins = new Set(own.flatMap((address) => URL.parse(address)?.origin ?? []));
    const used = [...attributes('[href]', 'href'), ...attributes('[src]', 'src')];
    return { base: guessBase(used, has), origins, has };
  }
}
