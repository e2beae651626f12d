import { memoizeAnswers } from '../../shared/memoize.ts';
import {
  catalogueFile,
  passageFile,
  unpackCatalogue,
  vocabularyFile,
  type Catalogue,
  type PackedCatalogue,
  type Passage,
} from '../catalogue.ts';
import { isVocabulary, type Vocabulary } from '../suggest/vocabulary.ts';
import { lastMark } from '../text/encode.ts';
import { openFiles } from './files.ts';

/** A row of the catalogue that has all the tokens asked for. */
export interface Found {
  row: number;
  /** What Pagefind makes of it: how rare the tokens are, how often they stand there, how long the page is. */
  score: number;
  /** Positions of the tokens in the row, in their order, whichever token stands there. */
  places: readonly number[];
}

/** An open index of one language. Its answers are memoized. */
export interface Engine {
  catalogue: Catalogue;
  /** Rows with all of the tokens; a token may be the beginning of one. One that stands nowhere is shortened or ignored. */
  findTokens(tokens: readonly string[]): Promise<readonly Found[]>;
  /** Whether a token stands anywhere, or is the beginning of one that does. */
  hasToken(token: string): Promise<boolean>;
  /** Rows in which these very tokens stand one behind the other. */
  findAdjacent(tokens: readonly string[]): Promise<readonly Found[]>;
  /** A passage of a row: the one around a place of its text. */
  readPassage(row: number, number: number): Promise<Passage>;
  /** The words of the site, for suggestions. */
  readVocabulary(): Promise<Vocabulary | undefined>;
  /** Compressed bytes that were fetched until now. */
  bytes: () => number;
}

/** Opens an index: the only place that knows Pagefind where a search runs (pagefind 1.6.0, its JavaScript API). */
export async function openEngine(folder: string, underlying?: typeof fetch): Promise<Engine> {
  const files = openFiles(folder, underlying);
  const [script, packed] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`).then((module: unknown) => module),
    files.read(catalogueFile),
  ]);
  if (!isPagefind(script)) throw new Error('The search index has no engine.');
  if (!isCatalogue(packed)) throw new Error('The search index has no catalogue.');
  const catalogue = unpackCatalogue(packed);
  const pagefind = script.createInstance({ basePath: folder, baseUrl: '/' });
  // It loads with the first search; a search for nothing fetches no chunk.
  await pagefind.search('');
  if (files.failures() > 0) throw new Error('The search index could not be loaded.');

  const find = memoizeAnswers(async (query): Promise<readonly Found[]> => {
    const before = files.failures();
    const found = await pagefind.search(query);
    if (files.failures() > before) throw new Error('A part of the search index could not be loaded.');
    return (found?.results ?? []).map(({ id, score, words }) => ({
      row: Number.parseInt(id, 36),
      score,
      places: words,
    }));
  });
  const passageAt = memoizeAnswers(async (path): Promise<Passage> => {
    const passage = await files.read(path);
    if (!isPassage(passage)) throw new Error(`${path} is no passage.`);
    return passage;
  });

  return {
    catalogue,
    findTokens: (tokens) => find(tokens.join(' ')),
    async hasToken(token) {
      if ((await find(`"${token}"`)).length > 0) return true;
      // For a token that begins none, Pagefind takes the longest one that it begins with. Nothing begins with the token
      // and the mark, so where both have the same positions, that is what was found.
      const [found, shortened] = await Promise.all([find(token), find(token + lastMark)]);
      return !isSame(found, shortened);
    },
    findAdjacent: (tokens) => find(`"${tokens.join(' ')}"`),
    readPassage: (row, number) => passageAt(passageFile(row, number)),
    async readVocabulary() {
      const vocabulary = await files.read(vocabularyFile);
      return isVocabulary(vocabulary) ? vocabulary : undefined;
    },
    bytes: files.bytes,
  };
}

/** Whether two searches found one and the same token: no two stand at one position. */
function isSame(some: readonly Found[], others: readonly Found[]): boolean {
  const [first] = some;
  const other = others.find(({ row }) => row === first?.row);
  return some.length === others.length && String(first?.places) === String(other?.places);
}

/** What Pagefind's script exports, as far as it is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string }): PagefindInstance;
}

interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string; score: number; words: number[] }[] } | null>;
}

function isPagefind(script: unknown): script is Pagefind {
  return typeof script === 'object' && script !== null && 'createInstance' in script;
}

/** The files of an index are of one build, so a check of their form is enough. */
function isCatalogue(value: unknown): value is PackedCatalogue {
  return typeof value === 'object' && value !== null && 'dates' in value && 'filters' in value;
}

function isPassage(value: unknown): value is Passage {
  return typeof value === 'object' && value !== null && 'url' in value && 'text' in value;
}
