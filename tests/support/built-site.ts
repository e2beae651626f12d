import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { inject } from 'vitest';
import { basePathOf } from '../../src/serve/build-marker.ts';
import type { SiteName } from './build-sites.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** File relative to the site's folder. */
  file: string;
  /** Path a browser asks for, base path included. */
  path: string;
  html: string;
  elements: Element[];
}

/** A built site and its pages. */
export interface BuiltSite {
  name: SiteName;
  folder: string;
  basePath: string;
  pages: BuiltPage[];
  /** The file that a path of the site leads to, or undefined. */
  fileOf(path: string): string | undefined;
}

const read = new Map<SiteName, BuiltSite>();

/** Reads one of the built sites, once per test file. */
export function builtSite(name: SiteName): BuiltSite {
  const known = read.get(name);
  if (known) return known;
  const folder = inject('sites')?.[name];
  if (folder === undefined) throw new Error(`The site ${name} was not built.`);
  const basePath = basePathOf(folder);
  const site: BuiltSite = {
    name,
    folder,
    basePath,
    pages: listFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => readPage(folder, file, basePath)),
    fileOf: (path) => fileOf(folder, basePath, path),
  };
  read.set(name, site);
  return site;
}

/** Every file of a folder, relative to it, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text inside an element. */
export function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The elements of a page with a tag name. */
export function byTag({ elements }: BuiltPage, tagName: string): Element[] {
  return elements.filter((element) => element.tagName === tagName);
}

/** The contents of the `<meta>` elements of a page with a name. */
export function metaContents(page: BuiltPage, name: string): string[] {
  return byTag(page, 'meta')
    .filter((element) => attribute(element, 'name') === name)
    .map((element) => attribute(element, 'content') ?? '');
}

function readPage(folder: string, file: string, basePath: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const path = basePath + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, path, html, elements: elementsBelow(parse(html)) };
}

function elementsBelow(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsBelow(child)] : []));
}

function fileOf(folder: string, basePath: string, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const inside = decodeURIComponent(path.slice(basePath.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return existsSync(join(folder, file)) ? file : undefined;
}
