/** An address without what does not change the page it leads to: a home file, a slash at the end, its place in it. */
export function pageOf(address: string): string {
  return address
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/index\.(?:html?|php|aspx?)$/, '')
    .replace(/\/$/, '');
}
