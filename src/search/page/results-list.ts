import type { ExcerptPiece, SearchResult } from '../answer.ts';
import { element, link, type Child } from './element.ts';
import { inItsLanguage, langOfMost } from './language.ts';
import type { View } from './view.ts';

/** The hits of a page, numbered through all pages. */
export function resultsList({ answer, request, ...view }: View): HTMLOListElement {
  const start = String((answer.page - 1) * request.size + 1);
  return element('ol', { class: 'search-hits', start }, ...answer.results.map((result) => hit(result, view)));
}

type Manner = Pick<View, 'texts' | 'formats' | 'hanLanguage'>;

function hit(result: SearchResult, manner: Manner): HTMLLIElement {
  const title = element(
    'a',
    { href: result.url, lang: langOf(result.title, manner) },
    ...pieces(result.title),
  );
  return element(
    'li',
    {},
    element('h3', {}, title),
    ...file(result, manner),
    element(
      'p',
      { class: 'search-excerpt', lang: langOf(result.excerpt, manner) },
      ...pieces(result.excerpt),
    ),
    ...way(result, manner),
    facts(result, manner),
  );
}

/** The found words are marked by an element, which a reader may style or have announced. */
function pieces(parts: readonly ExcerptPiece[]): Child[] {
  return parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

function langOf(parts: readonly ExcerptPiece[], { hanLanguage }: Manner): string | undefined {
  return langOfMost(parts.map(({ text }) => text).join(''), hanLanguage);
}

function file({ file }: SearchResult, { texts, formats }: Manner): HTMLParagraphElement[] {
  if (!file) return [];
  const label = texts('file', {
    name: file.name,
    format: file.format.toUpperCase(),
    size: formats.bytes(file.size, texts.locale),
  });
  return [element('p', { class: 'search-file' }, texts('file.label'), link(file.url, label))];
}

function way({ breadcrumb }: SearchResult, { texts, hanLanguage }: Manner): HTMLParagraphElement[] {
  if (breadcrumb.length === 0) return [];
  const steps = breadcrumb.map((label) => element('span', {}, ...inItsLanguage(label, hanLanguage)));
  const name = element('span', { class: 'visually-hidden' }, texts('breadcrumb'));
  return [element('p', { class: 'search-way' }, name, ...steps)];
}

function facts(
  { typeLabel, date, owner }: SearchResult,
  { texts, formats, hanLanguage }: Manner,
): HTMLParagraphElement {
  return element(
    'p',
    { class: 'item-list-facts' },
    ...(typeLabel === '' ? [] : [element('span', { class: 'tag' }, typeLabel)]),
    ...(owner === '' ? [] : [element('span', {}, ...inItsLanguage(owner, hanLanguage))]),
    ...(isDay(date) ? [element('time', { datetime: date }, formats.date(date, texts.locale))] : []),
  );
}

function isDay(date: string): boolean {
  return !Number.isNaN(Date.parse(date));
}
