import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Root } from 'postcss';
import type { Finding } from '../finding.ts';
import type { Hit } from '../rule.ts';
import type { PageOutline } from './page-outline.ts';
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
  /** The file itself, below the site's root: `/faqs/index.html`. */
  file: string;
  html: string;
  /** The parsed document (parse5), with the place of each element in the text. */
  $: CheerioAPI;
  /** All its elements in the order of the document; what lies in a `<template>` is not in the document. */
  elements: readonly Element[];
  styleSheets: readonly StyleSheet[];
  /** Its style sheets that cannot be parsed. */
  brokenSheets: readonly Finding[];
  site: SourceSite;
  /** What rules over several pages need of it; small enough to be kept for every page. */
  outline: PageOutline;
  /** Elements with one of these tags, in the order of the document. */
  withTag: (...tags: readonly string[]) => readonly Element[];
  /** Elements that have this attribute, in the order of the document. */
  withAttribute: (name: string) => readonly Element[];
  /** The first element with this id. */
  byId: (id: string) => Element | undefined;
  /** Whether nobody gets it: `hidden`, or `display: none` and the like by an attribute or a plain style rule. */
  isHidden: (element: Element) => boolean;
  /** Whether assistive technology gets it: not hidden, and not under `aria-hidden`. */
  isExposed: (element: Element) => boolean;
  /** Path below the site's root that an address on this page leads to; undefined where it leaves the site. */
  resolve: (address: string) => string | undefined;
  /** A hit of a rule at an element: its selector, the start of its HTML and its place in the file. */
  hitAt: (element: Element, values?: Hit['values']) => Hit;
}
