import { makeProblem, startOf, type Problem } from '../problem.ts';
import type { TextSource } from './read-text.ts';

/** A content file cut at its front matter. Lines count from 1 in the whole file. */
export interface SplitSource {
  frontMatter: string;
  frontMatterLine: number;
  /** The whole text, so that a Markdown parser that reads front matter itself gives true positions. */
  text: string;
  hasBody: boolean;
}

/** Cuts off the `---` block at the top; its absence is a problem, since every item has facts. */
export function splitFrontMatter({ file, text }: TextSource): { split?: SplitSource; problems: Problem[] } {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { problems: [makeProblem('missing-front-matter', startOf(file), { expected: '---' })] };
  const body = text.slice(match[0].length);
  return {
    split: { frontMatter: match[1] ?? '', frontMatterLine: 2, text, hasBody: body.trim() !== '' },
    problems: [],
  };
}
