import { criterionText } from '../criteria-texts.ts';
import { templatePages } from '../run/plan-visits.ts';
import type { SourceSite } from '../source/source-site.ts';

/** As many pages as a person looks at to judge one thing. */
const samples = 5;

/** Tells which pages a success criterion is about. */
export class Applicability {
  readonly #pages: readonly { path: string; html: string }[];
  readonly #scripts: readonly string[];
  readonly #known = new Map<string, readonly string[]>();

  constructor(site: SourceSite) {
    // One page of each template first: a person sees more of a site in five of those than in five of one kind.
    const first = new Set(templatePages(site.pages.map(({ path }) => path)));
    this.#pages = site.pages.toSorted((a, b) => Number(first.has(b.path)) - Number(first.has(a.path)));
    this.#scripts = [...site.files.keys()]
      .filter((path) => /\.m?js$/i.test(path))
      .flatMap((path) => site.read(path) ?? []);
  }

  /** How many pages were looked through. */
  get pages(): number {
    return this.#pages.length;
  }

  /**
   * Some pages to look at for a criterion; none where it is about nothing on this site. Markup and scripts are
   * searched as text, so that at worst too much counts as there: what a script could add is not declared absent.
   */
  samplesFor(criterion: string): readonly string[] {
    const { needs } = criterionText(criterion) ?? {};
    if (!needs) return this.#pages.slice(0, samples).map(({ path }) => path);
    const source = needs.map((pattern) => pattern.replace(/^</, '[<"\'`]')).join('|');
    const known = this.#known.get(source);
    if (known) return known;
    const pattern = new RegExp(`(?:${source})(?![\\w-])`, 'i');
    const found: string[] = [];
    const isAdded = this.#scripts.some((script) => pattern.test(script));
    for (const { path, html } of this.#pages) {
      if (found.length === samples) break;
      if (pattern.test(html) || (isAdded && /<script/i.test(html))) found.push(path);
    }
    this.#known.set(source, found);
    return found;
  }
}
