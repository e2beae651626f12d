import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Root } from 'postcss';
import type { Hit } from '../rule.ts';
import type { SourceSite } from './source-site.ts';

/** A style sheet that a page uses. */
export interface StyleSheet {
  /** Path below the site's root; the page's own path for a `<style>` element or a `style` attribute. */
  path: string;
  /** Where it stands: a file of its own, a `<style>` element, or the `style` attribute of an element. */
  from: 'link' | 'element' | 'attribute';
  /** The element that brings it. */
  owner: Element;
  root: Root;
}

/** A page as it was built, before any browser has touched it. */
export interface SourcePage {
  /** Path below the site's root, with its file: `/faqs/index.html` is `/faqs/`. */
  path: string;
  html: string;
  /** The parsed document (parse5), with the place of each element in the text. */
  $: CheerioAPI;
  styleSheets: readonly StyleSheet[];
  site: SourceSite;
  /** Path below the site's root that an address on this page leads to; undefined where it leaves the site. */
  resolve: (address: string) => string | undefined;
  /** A hit of a rule at an element: its selector, the start of its HTML and its place in the file. */
  hitAt: (element: Element, values?: Hit['values']) => Hit;
}
