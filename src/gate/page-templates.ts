/** More pages than this side by side are made by one template; fewer may each be their own. */
const siblings = 12;

/**
 * One page of each template of a built site, guessed from the shape of the addresses.
 * Addresses are relative to the site's root, without a leading slash: `faqs/summer-months/`.
 */
export function onePerTemplate(addresses: readonly string[]): string[] {
  const byParent = Map.groupBy(addresses.toSorted(), (address) => address.replace(/[^/]*\/?$/, ''));
  return [...byParent.values()].flatMap((pages) => (pages.length > siblings ? pages.slice(0, 1) : pages));
}
