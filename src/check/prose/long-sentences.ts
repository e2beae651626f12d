import { makeDiagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { Passage } from './passage.ts';
import type { PassageRule } from './passage-rule.ts';
import { sentenceLimits } from './sentence-limits.ts';

/** Chinese sentences, counted in characters. */
export const longHanSentences: PassageRule = (passage) =>
  longSentences(passage, /[。！？!?\n]+/g, (sentence) => {
    const count = sentence.match(/[\p{Script=Han}]|[\p{Script=Latin}\d.,-]+/gu)?.length ?? 0;
    return count > sentenceLimits.characters ? { rule: 'long-sentence-characters', count } : undefined;
  });

/** English sentences, counted in words. */
export const longEnglishSentences: PassageRule = (passage) =>
  // A stop ends a sentence where a blank or the end follows, and "e.g." or "No." before a small letter or a digit not.
  longSentences(passage, /(?<![.!?])[.!?]+(?=\s+["“(]?\p{Lu}|\s*$)/gu, (sentence) => {
    const count = sentence.match(/[\p{L}\d][\p{L}\d'’.,-]*/gu)?.length ?? 0;
    return count > sentenceLimits.words ? { rule: 'long-sentence-words', count } : undefined;
  });

type Verdict = { rule: 'long-sentence-characters' | 'long-sentence-words'; count: number } | undefined;

function longSentences(
  { text, locationOf }: Passage,
  end: RegExp,
  judge: (sentence: string) => Verdict,
): Diagnostic[] {
  return [...sentencesOf(text, end)].flatMap(({ written, index }) => {
    const verdict = judge(written);
    if (!verdict) return [];
    const start = index + written.length - written.trimStart().length;
    const limit = verdict.rule === 'long-sentence-words' ? sentenceLimits.words : sentenceLimits.characters;
    const details = { values: { count: verdict.count, limit }, expected: `≤ ${limit}` };
    return [makeDiagnostic(verdict.rule, locationOf(start), details)];
  });
}

/** A text cut behind what ends its sentences, each with where it begins. */
function* sentencesOf(text: string, end: RegExp): Generator<{ written: string; index: number }> {
  let index = 0;
  for (const { 0: marks, index: at } of text.matchAll(end)) {
    yield { written: text.slice(index, at + marks.length), index };
    index = at + marks.length;
  }
  yield { written: text.slice(index), index };
}
