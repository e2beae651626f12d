/** Where the pages of a folder are served, there and back. */
export class SiteAddresses {
  readonly #root: URL;

  /** `root` is the address of the home page, with a slash at its end. */
  constructor(root: string) {
    this.#root = new URL(root);
  }

  /** The address of a page: its path below the site's root, as a file is named, not as an address is written. */
  urlOf(path: string): string {
    const written = path.slice(1).split('/').map(encodeURIComponent).join('/');
    return new URL(written, this.#root).href;
  }

  /** The path below the site's root of what a page fetched, named as a file is. */
  pathOf(fetched: string): string {
    const { pathname } = new URL(fetched, this.#root);
    const base = this.#root.pathname;
    const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
    try {
      return decodeURIComponent(inside);
    } catch {
      return inside;
    }
  }
}
