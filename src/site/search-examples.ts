import type { Translate } from '../i18n/translate.ts';
import { bodyText } from '../metadata/body-text.ts';
import { inLocale, type Item } from '../model/item.ts';
import type { Locale } from '../model/localized.ts';
import { compareText } from '../model/diagnostic.ts';
import { listedItems } from './items.ts';
import type { PageContext } from './page-context.ts';

/** What an example of the search help shows; each has its message `searchExamples.…`. */
export type ExampleKind =
  'word' | 'words' | 'phrase' | 'either' | 'without' | 'title' | 'type' | 'years' | 'together';

/** A query that finds something on this site, whatever its content is. */
export interface SearchExample {
  kind: ExampleKind;
  query: string;
}

/** An item as the examples see it. */
interface Source {
  item: Item;
  title: string;
  text: string;
}

/** A word and the items that have it. */
interface Word {
  word: string;
  sources: readonly Source[];
  /** In how many titles it stands. */
  titles: number;
}

/** An example for each feature of the query language that the content can show. */
export function searchExamples(context: PageContext): SearchExample[] {
  const { locale, text } = context;
  const sources = readSources(context);
  const words = commonWords(sources, locale);
  const [first] = words;
  if (!first) return [];
  const second = words.find((other) => differs(first, other));
  const phrase = words.find(({ word }) => /^(\p{L}+ [\p{L} ]+|\p{Script=Han}{4,})$/u.test(word));
  const inTitle = words.find(({ titles }) => titles > 0);
  const { or, title, type, open, close } = locale.startsWith('zh') ? chinese : international;
  const examples: (SearchExample | undefined)[] = [
    { kind: 'word', query: first.word },
    second && { kind: 'words', query: `${first.word} ${second.word}` },
    phrase && { kind: 'phrase', query: `${open}${phrase.word}${close}` },
    second && { kind: 'either', query: `${first.word} ${or} ${second.word}` },
    second && { kind: 'without', query: `${first.word} -${second.word}` },
    inTitle && { kind: 'title', query: `${title}${inTitle.word}` },
    { kind: 'type', query: `${first.word} ${type}${quotedIfLong(kindOf(first, text))}` },
    { kind: 'years', query: `${first.word} ${yearsOf(first)}` },
    inTitle &&
      phrase &&
      second && {
        kind: 'together',
        query: `(${title}${inTitle.word} ${or} ${open}${phrase.word}${close}) -${second.word}`,
      },
  ];
  return examples.filter((example) => example !== undefined);
}

const international = { or: 'OR', title: 'title:', type: 'type:', open: '"', close: '"' };
const chinese = { or: '或', title: '標題：', type: '類別：', open: '「', close: '」' };

function readSources({ site, locale, text }: PageContext): Source[] {
  return listedItems(site)
    .filter((item) => item.locales[locale] !== undefined)
    .map((item) => {
      const { data, body } = inLocale(item, locale);
      return {
        item,
        title: data.title,
        text: [data.title, data.summary, bodyText(body, text)].join('\n'),
      };
    });
}

/** Keywords that stand in the text of some items but not of most; those first that most titles have, so that they tell what the site is about. */
function commonWords(sources: readonly Source[], locale: Locale): Word[] {
  const keywords = new Set(sources.flatMap(({ item }) => inLocale(item, locale).data.keywords ?? []));
  return [...keywords]
    .filter((word) => /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(word) && word.length > 1)
    .map((word) => ({
      word,
      sources: sources.filter(({ text }) => hasWord(text, word)),
      titles: sources.filter(({ title }) => hasWord(title, word)).length,
    }))
    .filter((word) => word.sources.length > 0 && word.sources.length <= sources.length / 2)
    .sort(
      (a, b) => b.titles - a.titles || b.sources.length - a.sources.length || compareText(a.word, b.word),
    );
}

/** Han words stand anywhere in a text; those of other scripts between blanks and marks. */
function hasWord(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  const at = text.indexOf(word);
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return at !== -1 && !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}

/** Whether two words stand together somewhere, and the first without the second somewhere else. */
function differs(first: Word, other: Word): boolean {
  if (first.word.includes(other.word) || other.word.includes(first.word)) return false;
  const both = first.sources.filter((source) => other.sources.includes(source)).length;
  return both > 0 && both < first.sources.length;
}

/** What most items with a word are. */
function kindOf({ sources }: Word, text: Translate): string {
  const counts = Map.groupBy(sources, ({ item }) => item.kind);
  const [kind] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return kind === undefined ? '' : text(`kind.${kind}`);
}

/** A value of more than one word is kept together. */
function quotedIfLong(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

/** The years in which items with a word were last updated, as the query language says it. */
function yearsOf({ sources }: Word): string {
  const years = sources.map(({ item }) => item.original.data.updated.slice(0, 4)).sort();
  return `after:${years.at(0) ?? ''} before:${years.at(-1) ?? ''}`;
}
