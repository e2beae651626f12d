import { criterionText } from '../criteria-texts.ts';
import type { SourceSite } from '../source/source-site.ts';

/** The most pages that a person reviews to judge one thing. */
const enough = 5;

/** Returns which pages a success criterion is about. */
export class Applicability {
  readonly #pages: readonly { path: string; html: string }[];
  readonly #scripts: readonly string[];
  readonly #known = new Map<string, readonly string[]>();

  /** `first` are the pages to review before others: one of each template shows more of a site than five of one kind. */
  constructor(site: SourceSite, first: readonly string[]) {
    const isFirst = new Set(first);
    this.#pages = site.pages.toSorted((a, b) => Number(isFirst.has(b.path)) - Number(isFirst.has(a.path)));
    this.#scripts = [...site.files.keys()]
      .filter((path) => /\.m?js$/i.test(path))
      .flatMap((path) => site.read(path) ?? []);
  }

  /** How many pages were looked through. */
  get pages(): number {
    return this.#pages.length;
  }

  /**
   * Some pages to review for a criterion; none where it is about nothing on this site. Markup and scripts are searched
   * as text, so that at worst too much counts as there: what a script could add is not declared absent.
   */
  samplesFor(criterion: string): readonly string[] {
    const { needs } = criterionText(criterion) ?? {};
    if (!needs) return this.#pages.slice(0, enough).map(({ path }) => path);
    const source = needs.map((pattern) => pattern.replace(/^</, '[<"\'`]')).join('|');
    const known = this.#known.get(source);
    if (known) return known;
    const pattern = new RegExp(`(?:${source})(?![\\w-])`, 'i');
    const found: string[] = [];
    const isAdded = this.#scripts.some((script) => pattern.test(script));
    for (const { path, html } of this.#pages) {
      if (found.length === enough) break;
      if (pattern.test(html) || (isAdded && /<script/i.test(html))) found.push(path);
    }
    this.#known.set(source, found);
    return found;
  }
}
