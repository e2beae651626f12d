import { sortOrders } from '../answer.ts';
import { addressWith, pageSizes } from './address.ts';
import { element, link, list } from './element.ts';
import type { View } from './view.ts';

/** Links that order the results otherwise, or show more of them on a page. */
export function orderLinks({ request, texts }: View): HTMLElement {
  const sorts = sortOrders.map((sort) => ({
    label: texts(`order.${sort}`),
    href: addressWith(request, { sort }),
    isCurrent: sort === request.sort,
  }));
  const sizes = pageSizes.map((size) => ({
    label: String(size),
    href: addressWith(request, { size }),
    isCurrent: size === request.size,
  }));
  return element(
    'div',
    { class: 'search-order' },
    choice(texts('order.sort'), sorts),
    choice(texts('order.size'), sizes),
  );
}

interface Option {
  label: string;
  href: string;
  isCurrent: boolean;
}

/** A link for each option; the chosen one is a link too, and says that it is the chosen one. */
function choice(name: string, options: readonly Option[]): HTMLElement {
  const links = options.map(({ label, href, isCurrent }) =>
    link(href, label, isCurrent ? { 'aria-current': 'true' } : {}),
  );
  return element(
    'nav',
    { 'aria-label': name },
    element('span', { 'aria-hidden': 'true' }, name),
    list(links),
  );
}
