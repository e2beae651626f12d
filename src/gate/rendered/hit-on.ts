import type { Hit } from '../rule.ts';
import type { RenderedPage } from './rendered-page.ts';
import type { RenderedElement } from './snapshot.ts';

/** A hit of a rule at an element of a rendered page. */
export function hitOn(page: RenderedPage, element: RenderedElement, values?: Hit['values']): Hit {
  return {
    selector: page.selector(element),
    html: page.html(element),
    ...(values === undefined ? {} : { values }),
  };
}
