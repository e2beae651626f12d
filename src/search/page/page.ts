import type { SearchAnswer, SearchRequest } from '../answer.ts';
import { asksForSomething, readAddress, writeAddress } from './address.ts';
import { makeClient, type SearchClient } from './client.ts';
import { waitForComposition } from './composition.ts';
import { element, type Child } from './element.ts';
import { activeFilters, facets } from './facets.ts';
import { fillForms } from './fill-form.ts';
import { hints } from './hints.ts';
import { orderLinks } from './order-links.ts';
import { pageLinks } from './page-links.ts';
import { resultsList } from './results-list.ts';
import { startWorker } from './start-worker.ts';
import { suggestions } from './suggestions.ts';
import { makeTexts, type Texts } from './texts.ts';
import type { Formats, View } from './view.ts';

/** A reader waits this long before being asked to. */
const patience = 300;

/** How much of a long query stands in the heading. */
const headingQuery = 60;

/**
 * Defines `<mingbai-search>`, which answers what the address asks for. Every choice is a link or a form with a whole
 * address, so that back, forward, reload and sharing are the browser's own work.
 */
export function defineSearchPage(formats: Formats): void {
  customElements.define(
    'mingbai-search',
    class extends HTMLElement {
      connectedCallback(): void {
        new SearchPage(this, formats).start();
      }
    },
  );
}

class SearchPage {
  readonly #root: HTMLElement;
  readonly #formats: Formats;
  readonly #texts: Texts;
  readonly #client: SearchClient;
  readonly #heading = element('h2', { tabindex: '-1' });

  constructor(root: HTMLElement, formats: Formats) {
    this.#root = root;
    this.#formats = formats;
    this.#texts = makeTexts(readJson(root.dataset['texts']), document.documentElement.lang);
    const { locale } = this.#texts;
    this.#client = makeClient(startWorker, { index: root.dataset['index'] ?? '', locale });
  }

  start(): void {
    const request = readAddress(location.search);
    for (const form of document.querySelectorAll('form')) waitForComposition(form);
    fillForms(request);
    if (!asksForSomething(request)) {
      this.#say(this.#texts('prompt'));
      return;
    }
    // The advanced form's fields have become one query; the address says the same from now on.
    history.replaceState(history.state, '', writeAddress(request));
    const heading = this.#headingOf(request);
    document.title = `${heading} | ${document.title}`;
    // It stands there from the start, so that nothing moves when the answer comes.
    this.#heading.textContent = heading;
    this.#root.prepend(this.#heading);
    void this.#answer(request);
  }

  async #answer(request: SearchRequest): Promise<void> {
    this.#mark('busy');
    const slow = setTimeout(() => {
      this.#say(this.#texts('loading'));
    }, patience);
    try {
      this.#show(request, await this.#client.ask(request));
    } catch {
      this.#fail(request);
    } finally {
      clearTimeout(slow);
    }
  }

  #show(request: SearchRequest, answer: SearchAnswer): void {
    const view: View = {
      request,
      answer,
      texts: this.#texts,
      formats: this.#formats,
      hanLanguage: this.#root.dataset['hanLanguage'],
    };
    const isEmpty = answer.total === 0;
    this.#mark(isEmpty ? 'empty' : 'answered');
    this.#fill('.search-before', activeFilters(view), suggestions(view), hints(view));
    this.#fill('.search-side', isEmpty ? undefined : facets(view));
    this.#fill('.search-list', ...(isEmpty ? [] : [orderLinks(view), resultsList(view), pageLinks(view)]));
    this.#focusHeading();
    this.#say(isEmpty ? this.#texts('none') : this.#countOf(answer));
  }

  #fail(request: SearchRequest): void {
    this.#mark('failed');
    const retry = element('button', { type: 'button' }, this.#texts('retry'));
    retry.addEventListener('click', () => {
      this.#fill('.search-list');
      // Failing again is news again.
      this.#say('');
      void this.#answer(request);
    });
    this.#fill('.search-list', retry);
    this.#say(this.#texts('failed'));
  }

  #headingOf({ query }: SearchRequest): string {
    const characters = Array.from(query);
    const shown = characters.length > headingQuery ? `${characters.slice(0, headingQuery).join('')}…` : query;
    return query === '' ? this.#texts('resultsOfFilters') : this.#texts('results', { query: shown });
  }

  #countOf({ total, page, pages }: SearchAnswer): string {
    const count = this.#texts.count(total);
    return pages > 1 ? count + this.#texts('count.page', { page, pages }) : count;
  }

  /** A reader who already does something else is not drawn away from it. */
  #focusHeading(): void {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && !this.#root.contains(activeElement))
      return;
    this.#heading.focus({ preventScroll: wasHereBefore() });
  }

  #mark(state: 'busy' | 'answered' | 'empty' | 'failed'): void {
    this.#root.dataset['state'] = state;
    // Not the whole: a status line inside what is busy would not be announced.
    this.#root.querySelector('.search-columns')?.setAttribute('aria-busy', String(state === 'busy'));
    for (const part of document.querySelectorAll('[data-search-shown]')) {
      part.toggleAttribute(
        'hidden',
        !(part.getAttribute('data-search-shown') ?? '').split(' ').includes(state),
      );
    }
  }

  #fill(place: string, ...parts: readonly (Child | undefined)[]): void {
    this.#root.querySelector(place)?.replaceChildren(...parts.filter((part) => part !== undefined));
  }

  #say(text: string): void {
    const status = this.#root.querySelector('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** The browser puts the reader back where he was; the focus must not move the page away from there. */
function wasHereBefore(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate');
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
