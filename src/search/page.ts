import { loadEngine, type SearchEngine, type SearchHit } from './engine.ts';

const pageSize = 10;

/** The results on the search page: reads the query from the address, shows the hits, announces how many. */
class SearchResults extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;

  connectedCallback(): void {
    const field = document.querySelector<HTMLInputElement>('input[name=q]');
    const address = new URLSearchParams(location.search);
    const query = (address.get('q') ?? '').slice(0, 200).trim();
    const page = Math.max(1, Math.trunc(Number(address.get('page') ?? '1')) || 1);
    if (field) field.value = query;
    if (query === '') this.#say(this.#text('prompt'));
    else void this.#run(query, page);
  }

  async #run(query: string, page: number): Promise<void> {
    const slow = setTimeout(() => {
      this.#say(this.#text('loading'));
    }, 300);
    try {
      this.#engine ??= loadEngine(this.dataset['index'] ?? '/');
      const found = await (await this.#engine).search(query);
      const first = (page - 1) * pageSize;
      const hits = await Promise.all(found.slice(first, first + pageSize).map(({ load }) => load()));
      clearTimeout(slow);
      this.#show(query, page, found.length, hits);
    } catch {
      clearTimeout(slow);
      this.#engine = undefined;
      this.#fail(query, page);
    }
  }

  #show(query: string, page: number, total: number, hits: readonly SearchHit[]): void {
    const heading = this.querySelector('h2') ?? document.createElement('h2');
    heading.tabIndex = -1;
    heading.textContent = this.#text('results', { query });
    this.prepend(heading);
    heading.focus();
    const form = new Intl.PluralRules(this.dataset['locale']).select(total) === 'one' ? 'one' : 'other';
    this.#say(total === 0 ? this.#text('none', { query }) : this.#text(form, { count: total }));
    this.querySelector('ol')?.replaceChildren(...hits.map(hitElement));
    const list = this.querySelector('ol');
    if (list) list.start = (page - 1) * pageSize + 1;
    this.querySelector('.search-pages')?.replaceChildren(
      ...(page > 1 ? [this.#pageLink(query, page - 1, 'previous')] : []),
      ...(page * pageSize < total ? [this.#pageLink(query, page + 1, 'next')] : []),
    );
  }

  #fail(query: string, page: number): void {
    this.#say(this.#text('failed'));
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = this.#text('retry');
    retry.addEventListener('click', () => {
      retry.remove();
      void this.#run(query, page);
    });
    this.querySelector('.search-pages')?.replaceChildren(retry);
  }

  #pageLink(query: string, page: number, text: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = `?${new URLSearchParams({ q: query, page: String(page) }).toString()}`;
    link.textContent = this.#text(text);
    return link;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #text(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    return (this.getAttribute(`data-text-${name}`) ?? '').replace(/\{(\w+)\}/g, (whole, key: string) =>
      String(values[key] ?? whole),
    );
  }
}

function hitElement(hit: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const excerpt = document.createElement('p');
  excerpt.append(
    ...hit.excerpt.map(({ text, found }) => {
      if (!found) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  item.append(link, excerpt);
  return item;
}

customElements.define('mingbai-search', SearchResults);
