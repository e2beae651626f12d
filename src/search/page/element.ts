/** What stands in an element: text is always text, never markup. */
export type Child = Node | string;

/** Makes an element. The only way this page makes any, so that nothing a query or an index says becomes markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link. */
export function link(
  href: string,
  label: Child,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLAnchorElement {
  return element('a', { href, ...attributes }, label);
}

/** A list of what there is. */
export function list(children: readonly Child[], className?: string): HTMLUListElement {
  return element('ul', { class: className }, ...children.map((child) => element('li', {}, child)));
}
