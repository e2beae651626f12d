import { load, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Finding } from '../finding.ts';
import type { Hit } from '../rule.ts';
import { resolveAddress, type AddressBook } from './addresses.ts';
import { hitOfElement } from './element-hit.ts';
import { hiddenElements } from './hidden.ts';
import { outlineOf, type PageOutline } from './page-outline.ts';
import type { SourcePage, StyleSheet } from './source-page.ts';
import type { SourceSite } from './source-site.ts';
import { styleSheetsOf, type ParsedSheet } from './style-sheets.ts';
import { elementsIn, parentOf } from './walk.ts';

/** What a page gets from the site it belongs to. */
export interface PageContext extends SourceSite {
  addresses: AddressBook;
  sheetFile: (path: string) => ParsedSheet | undefined;
  /** Called with each page that is parsed, so that the site can let go of others. */
  onParse: (page: BuiltPage) => void;
}

/**
 * A page read from its file. What is parsed is cached until `forget`, so that thousands of pages take no more memory
 * than a few.
 */
export class BuiltPage implements SourcePage {
  readonly path: string;
  readonly file: string;
  readonly site: PageContext;
  #parsed: ParsedPage | undefined;
  #outline: PageOutline | undefined;

  constructor(path: string, file: string, site: PageContext) {
    this.path = path;
    this.file = file;
    this.site = site;
  }

  get #page(): ParsedPage {
    if (this.#parsed) return this.#parsed;
    this.#parsed = new ParsedPage(this.site.read(this.file) ?? '');
    this.site.onParse(this);
    return this.#parsed;
  }

  get html(): string {
    return this.#page.html;
  }

  get $(): CheerioAPI {
    return this.#page.$;
  }

  get elements(): readonly Element[] {
    return this.#page.elements;
  }

  get styleSheets(): readonly StyleSheet[] {
    return this.#sheets().sheets;
  }

  get brokenSheets(): readonly Finding[] {
    return this.#sheets().broken;
  }

  get outline(): PageOutline {
    this.#outline ??= outlineOf(this);
    return this.#outline;
  }

  withTag = (...tags: readonly string[]): readonly Element[] => this.#page.withTag(tags);

  withAttribute = (name: string): readonly Element[] =>
    this.#page.elements.filter(({ attribs }) => attribs[name] !== undefined);

  byId = (id: string): Element | undefined => this.#page.byId.get(id);

  isHidden = (element: Element): boolean => this.#hidden().has(element);

  isExposed = (element: Element): boolean => !this.isHidden(element) && !this.#page.ariaHidden.has(element);

  resolve = (address: string): string | undefined =>
    resolveAddress(address, { path: this.path, baseAddress: this.#page.baseAddress }, this.site.addresses);

  hitAt = (element: Element, values?: Hit['values']): Hit => ({
    ...hitOfElement(element, this),
    ...(values ? { values } : {}),
  });

  /** Lets go of what was parsed. */
  forget(): void {
    this.#parsed = undefined;
  }

  #sheets(): ReturnType<typeof styleSheetsOf> {
    const page = this.#page;
    page.sheets ??= styleSheetsOf({
      path: this.path,
      elements: page.elements,
      resolve: this.resolve,
      sheetFile: this.site.sheetFile,
    });
    return page.sheets;
  }

  #hidden(): ReadonlySet<Element> {
    const page = this.#page;
    page.hidden ??= hiddenElements(page.$, page.elements, this.styleSheets);
    return page.hidden;
  }
}

/** The parsed document with its indexes. */
class ParsedPage {
  readonly html: string;
  readonly $: CheerioAPI;
  readonly elements: readonly Element[];
  readonly byId = new Map<string, Element>();
  readonly ariaHidden = new Set<Element>();
  readonly baseAddress: string | undefined;
  hidden: ReadonlySet<Element> | undefined;
  sheets: ReturnType<typeof styleSheetsOf> | undefined;
  readonly #byTag: ReadonlyMap<string, Element[]>;

  constructor(html: string) {
    this.html = html;
    this.$ = load(html, { sourceCodeLocationInfo: true });
    const [document] = this.$.root();
    this.elements = document ? elementsIn(document) : [];
    this.#byTag = Map.groupBy(this.elements, ({ name }) => name);
    for (const element of this.elements) {
      const { id } = element.attribs;
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, element);
      const parent = parentOf(element);
      if (element.attribs['aria-hidden'] === 'true' || (parent && this.ariaHidden.has(parent)))
        this.ariaHidden.add(element);
    }
    this.baseAddress = this.#byTag.get('base')?.find(({ attribs }) => attribs.href)?.attribs.href;
  }

  withTag(tags: readonly string[]): readonly Element[] {
    const [tag, ...others] = tags;
    if (tag !== undefined && others.length === 0) return this.#byTag.get(tag) ?? [];
    const wanted = new Set(tags);
    return this.elements.filter(({ name }) => wanted.has(name));
  }
}
