import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A page of a built folder that wants to be found. */
export interface BuiltPage {
  /** Path from the folder's root with `/`, as a browser asks for it: `/faqs/x/`. */
  address: string;
  language: string;
  html: string;
}

/** The pages of a built folder whose content is marked for the index, in the order of their addresses. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const html = readFileSync(file, 'utf8');
      if (!html.includes('data-pagefind-body')) return [];
      const address = `/${relative(folder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return [{ address, language: languageOf(html), html }];
    });
}

function languageOf(html: string): string {
  const root = parse(html).childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node,
  );
  return root?.attrs.find(({ name }) => name === 'lang')?.value ?? '';
}
