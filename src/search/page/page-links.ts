import { addressWith } from './address.ts';
import { element, link, list, type Child } from './element.ts';
import type { View } from './view.ts';

const neighbours = 2;

/** Numbered links to the other pages of the results. */
export function pageLinks({ answer: { page, pages }, request, texts }: View): HTMLElement | undefined {
  if (pages < 2) return undefined;
  const to = (number: number, label: Child, attributes: Record<string, string> = {}): HTMLAnchorElement =>
    link(addressWith(request, { page: number }), label, attributes);
  const numbers = nearbyPages(page, pages).map((number) => {
    const name = texts('pages.page', { page: number });
    return number === page
      ? element('span', { 'aria-current': 'page' }, hiddenName(name), visibleNumber(number))
      : to(number, String(number), { 'aria-label': name });
  });
  return element(
    'nav',
    { class: 'page-links', 'aria-label': texts('pages') },
    list([
      ...(page > 1 ? [to(page - 1, texts('previous'), { rel: 'prev' })] : []),
      ...numbers,
      ...(page < pages ? [to(page + 1, texts('next'), { rel: 'next' })] : []),
    ]),
  );
}

/** The first page, the last and those near the current one, as in every list of the site. */
function nearbyPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= neighbours,
  );
}

function hiddenName(name: string): HTMLSpanElement {
  return element('span', { class: 'visually-hidden' }, name);
}

function visibleNumber(number: number): HTMLSpanElement {
  return element('span', { 'aria-hidden': 'true' }, String(number));
}
