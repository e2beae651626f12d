import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod';
import { textsOf } from '../../../src/check/texts-of.ts';
import { textContexts } from '../../../src/collections/content-entries.ts';
import { treeOf, type Body } from '../../../src/model/body/body.ts';
import { contentComponents } from '../../../src/model/body/components.ts';
import { textOfBody } from '../../../src/model/body/text-of-body.ts';
import { walkBody } from '../../../src/model/body/walk-body.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Site } from '../../../src/model/site.ts';
import { mdxProcessor } from '../../../src/render/mdx-processor.ts';
import { renderMarkdown } from '../../../src/render/render-markdown.ts';
import type { TextContext } from '../../../src/render/text-context.ts';

/**
 * The letters and digits of texts that are not on their pages, where no diagnostic names their line. Files with errors
 * have no pages.
 */
export async function lostWords(
  site: Site,
  files: readonly string[],
  diagnostics: readonly Diagnostic[],
): Promise<string[]> {
  const contexts = textContexts(site);
  const lost: string[] = [];
  for (const body of bodiesOf(site)) {
    const own = diagnostics.filter(({ file }) => file === body.file);
    const context = contexts.get(join(site.folder, body.file));
    // Of a thousand mistakes of one kind the rest is counted, and their lines are not named.
    const isNamed = own.every(({ severity, more }) => severity !== 'error' && more === undefined);
    if (!files.includes(body.file) || !context || !isNamed) continue;
    const shown = await render(body, context, join(site.folder, body.file)).catch((error: unknown) => {
      lost.push(`${body.file} has no page: ${String(error)}`);
    });
    if (shown === undefined) continue;
    const missing = missingCharacters(wordsOf(body, own), shown + labelsOf(body));
    if (missing !== '') lost.push(`${body.file} loses ${missing}`);
  }
  return lost;
}

function bodiesOf({ items }: Site): Body[] {
  return items.flatMap((item) => textsOf(item).map(({ body }) => body));
}

/** What the page of a text says, addresses and hints of links with it. */
async function render(body: Body, context: TextContext, path: string): Promise<string> {
  if (body.format === 'md') return saidBy(parseFragment((await renderMarkdown(body, context)).html));
  const renderer = await mdxProcessor(() => context).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  const { code } = (await renderer?.process(body.text, path, {})) ?? { code: '' };
  // What a page says stands in quotation marks in the compiled text.
  const said = code.slice(0, code.indexOf('function MDXContent')).match(/"(?:[^"\\]|\\.)*"|\b\d+\b/g) ?? [];
  return said.map((text) => readable(valueOf(text))).join('\n');
}

/** What a literal of JavaScript says: a number, or a text whose escapes stand for a character each. */
function valueOf(literal: string): string {
  return literal
    .replace(/^"|"$/g, '')
    .replace(
      /\\(?:u\{(?<long>[\da-f]+)\}|u(?<short>[\da-f]{4})|x(?<byte>[\da-f]{2})|(?<sign>[^ux]))/gi,
      (...found: unknown[]) => {
        const { long, short, byte, sign } = z.record(z.string(), z.string().optional()).parse(found.at(-1));
        const code = long ?? short ?? byte;
        return code === undefined
          ? /[bfnrtv0]/.test(sign ?? '')
            ? ' '
            : (sign ?? '')
          : String.fromCodePoint(parseInt(code, 16));
      },
    );
}

const shownAttributes: readonly string[] = ['href', 'src', 'title', 'alt'];

function saidBy(node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => shownAttributes.includes(name)) : [];
  const children = 'childNodes' in node ? node.childNodes.map(saidBy) : [];
  return [...attributes.map(({ value }) => readable(value)), ...children].join('\n');
}

/** An address with its letters as they were written: those of ASCII stand there as they are. */
function readable(address: string): string {
  return address.replace(/(?:%[89A-F][\dA-F])+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** What stands for itself in a text, on lines of which no diagnostic speaks. */
function wordsOf({ text }: Body, diagnostics: readonly Diagnostic[]): string {
  const named = new Set(diagnostics.map(({ line }) => line));
  const body = textOfBody({ text });
  const before = text.slice(0, text.length - body.length).split('\n').length - 1;
  return body
    .split('\n')
    .map((line, index) => (named.has(before + index + 1) ? '' : line))
    .join('\n')
    .replace(/<!--[^]*?(?:-->|$)|\{\s*\/\*[^]*?\*\/\s*\}/g, '')
    .replace(componentTag, '')
    .replace(listMark, '')
    .replace(fence, '$1')
    .replace(/&(?:#x?[\da-f]+|\w+);/gi, (reference) => saidBy(parseFragment(reference)));
}

const componentTag = new RegExp(`</?(?:${Object.keys(contentComponents).join('|')})\\b[^>]*>`, 'g');

/** The number of an entry and its box are shown by its list. */
const listMark = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)+(?:\[[xX]\][ \t])?|^[ \t>]*\d{1,9}[.)]$/gm;

/** A fence and the language of its code. */
const fence = /^([ \t>]*)(?:`{3,}|~{3,})[ \t]*[\w+#.-]*/gm;

/** The names by which a text has its own addresses: readers see the words of the link. */
function labelsOf(body: Body): string {
  const names = [...walkBody(treeOf(body))].flatMap(({ node }) =>
    node.type === 'definition' || node.type === 'linkReference' || node.type === 'imageReference'
      ? [node.label ?? node.identifier]
      : [],
  );
  return names.join('\n');
}

/** The letters and digits of a text that another one has less often. */
function missingCharacters(text: string, shown: string): string {
  const counts = new Map<string, number>();
  for (const character of shown.normalize('NFC')) counts.set(character, (counts.get(character) ?? 0) + 1);
  let missing = '';
  for (const character of text.normalize('NFC')) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const count = counts.get(character) ?? 0;
    if (count === 0) missing += character;
    else counts.set(character, count - 1);
  }
  return missing.slice(0, 60);
}
