import { isHan, scriptRun } from './script-runs.ts';

/** The texts of the pages of one language, from which its vocabulary is made. */
export interface VocabularyTexts {
  titles: readonly string[];
  headings: readonly string[];
  keywords: readonly string[];
  /** Whole texts of pages: only words that several of them share become terms. */
  bodies: readonly string[];
}

/** A file of some thousand words loads quickly; the rarest ones beyond it are rarely meant. */
const mostTerms = 4_000;
/** A body word that stands in one text or two is as likely a name or an error as a word. */
const leastBodies = 3;
/** Characters of a title or a keyword that is kept whole. */
const longestName = 7;
/** Longer headings are sentences as often as names. */
const longestHeading = 4;
/** Characters of bodies that are cut into words, shared evenly: cutting 3,000 laws whole took eight seconds. */
const mostBodyText = 400_000;

/**
 * The words of the texts, best first, and how many of them stand in a title, a heading or a keyword. Chinese is cut
 * by the segmenter of the platform; short runs of titles and the like are kept whole too, so that a name the segmenter
 * does not know stays a word.
 */
export function collectTerms(texts: VocabularyTexts): { terms: string[]; named: number } {
  const named = new Map<string, number>();
  for (const text of [...texts.titles, ...texts.keywords]) {
    count(named, [...runsOf(text, longestName), ...wordsOf(text)], 2);
  }
  for (const text of texts.headings) count(named, [...runsOf(text, longestHeading), ...wordsOf(text)], 1);
  const inBodies = new Map<string, number>();
  const share = Math.ceil(mostBodyText / Math.max(1, texts.bodies.length));
  for (const text of texts.bodies) count(inBodies, wordsOf(text.slice(0, share)), 1);
  const best = rank(named).slice(0, mostTerms);
  const shared = new Map([...inBodies].filter(([word, bodies]) => bodies >= leastBodies && !named.has(word)));
  return { terms: [...best, ...rank(shared)].slice(0, mostTerms), named: best.length };
}

/** Counts each word once for each text: ten times on one page is still one page that it leads to. */
function count(counts: Map<string, number>, words: readonly string[], weight: number): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + weight);
}

function rank(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, often], [b, oftenToo]) => oftenToo - often || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Runs of Chinese characters that are short enough to be a term as they stand. */
function runsOf(text: string, longest: number): string[] {
  const runs = text.normalize('NFKC').match(/\p{Script=Han}+/gu) ?? [];
  return runs.filter((run) => isBetween(2, Array.from(run).length, longest));
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFKC').match(scriptRun) ?? []).flatMap((run) => {
    if (!isHan(run)) return isBetween(3, run.length, 24) ? run.toLowerCase() : [];
    return [...segmenter.segment(run)]
      .map(({ segment }) => segment)
      .filter((word) => isBetween(2, Array.from(word).length, longestName));
  });
}

function isBetween(least: number, number: number, most: number): boolean {
  return number >= least && number <= most;
}

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
