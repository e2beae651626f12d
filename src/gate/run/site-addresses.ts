import { decodeAddress, encodePath } from '../../shared/percent-encoding.ts';

/** Where the pages of a folder are served, there and back. */
export class SiteAddresses {
  readonly #root: URL;

  /** `root` is the address of the home page, with a slash at its end. */
  constructor(root: string) {
    this.#root = new URL(root);
  }

  get origin(): string {
    return this.#root.origin;
  }

  /** The address of a page: its path below the site's root, as a file is named, not as an address is written. */
  urlOf(path: string): string {
    return new URL(encodePath(path.slice(1)), this.#root).href;
  }

  /** The path below the site's root of what a page fetched, named as a file is. */
  pathOf(fetched: string): string {
    const { pathname } = new URL(fetched, this.#root);
    const base = this.#root.pathname;
    return decodeAddress(pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname);
  }
}
