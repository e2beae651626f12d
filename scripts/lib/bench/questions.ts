import type { Random } from './random.ts';
import type { Law } from './read-corpus.ts';

/** A query, and the addresses of the pages it should find. */
export interface Question {
  query: string;
  relevant: ReadonlySet<string>;
}

/** A page of the corpus as a reader sees it: its own reading of the HTML, independent of the search's. */
export interface SeenPage {
  url: string;
  title: string;
  /** Its content, normalised, a line for each paragraph. */
  text: string;
}

const han = /\p{Script=Han}+/gu;

/** The normal form that the issue asks for, as far as runs of Han characters go; written again so that it tests ours. */
function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[臺檯]/g, '台')
    .toLowerCase();
}

/** The content of a built page, cut out of its HTML. */
export function seePage(url: string, html: string): SeenPage {
  const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
  const shown = article.replace(/<nav[\s\S]*?<\/nav>/g, '');
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(shown)?.[1] ?? '';
  return { url, title: textOf(title), text: textOf(shown) };
}

function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const text = html
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return plainForm(text);
}

/** Random strings of 2 to 6 characters out of one run of Han characters of a title or an article. */
export function substringQuestions(
  laws: readonly Law[],
  pages: readonly SeenPage[],
  count: number,
  random: Random,
): Question[] {
  return makeQuestions(count, () => {
    const law = random.pick(laws);
    const texts = [law.title, ...law.articles.map(({ text = '' }) => text)];
    const run = random.pick(
      [...plainForm(random.pick(texts)).matchAll(han)].map(([found]) => found).concat(''),
    );
    const length = 2 + random.below(5);
    const query = pieceOf(run, length, random);
    if (query === undefined) return undefined;
    return {
      query,
      relevant: new Set(pages.filter(({ text }) => text.includes(query)).map(({ url }) => url)),
    };
  });
}

/** Four to six neighbouring characters of a title: the reader knows which law it is, or at least a part of its name. */
export function titleQuestions(
  laws: readonly Law[],
  pages: readonly SeenPage[],
  count: number,
  random: Random,
): Question[] {
  return makeQuestions(count, () => {
    const [run = ''] = plainForm(random.pick(laws).title).match(han) ?? [];
    const length = 4 + random.below(3);
    const query = pieceOf(run, length, random);
    if (query === undefined) return undefined;
    return {
      query,
      relevant: new Set(pages.filter(({ title }) => title.includes(query)).map(({ url }) => url)),
    };
  });
}

/** Two or three words from different places of one article: the reader remembers what it says. */
export function wordQuestions(
  laws: readonly Law[],
  urlOf: (law: Law) => string,
  count: number,
  random: Random,
): Question[] {
  const segmenter = new Intl.Segmenter('zh-TW', { granularity: 'word' });
  return makeQuestions(count, () => {
    const law = random.pick(laws);
    const { text = '' } = random.pick(law.articles);
    const words = [...segmenter.segment(plainForm(text))].map(({ segment }) => segment);
    const usable = words.filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
    const wanted = 2 + random.below(2);
    if (usable.length < wanted * 4) return undefined;
    const chosen = new Set(Array.from({ length: wanted }, () => random.pick(usable)));
    return chosen.size < wanted
      ? undefined
      : { query: [...chosen].join(' '), relevant: new Set([urlOf(law)]) };
  });
}

/** So many neighbouring characters of a run, where it is long enough. */
function pieceOf(run: string, length: number, random: Random): string | undefined {
  const characters = Array.from(run);
  if (characters.length < length) return undefined;
  const start = random.below(characters.length - length + 1);
  return characters.slice(start, start + length).join('');
}

function makeQuestions(count: number, make: () => Question | undefined): Question[] {
  const questions: Question[] = [];
  const asked = new Set<string>();
  while (questions.length < count) {
    const question = make();
    if (!question || asked.has(question.query)) continue;
    asked.add(question.query);
    questions.push(question);
  }
  return questions;
}
