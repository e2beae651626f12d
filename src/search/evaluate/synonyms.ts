import { queryRuns } from '../text/query-text.ts';

/**
 * Other ways to say a word, from groups of words that mean the same. A word may hold one of them, as 電費單遺失 holds
 * 電費單: then the others are put in its place. The longest word of a group that is held counts.
 */
export function synonymsOf(
  word: string,
  groups: readonly (readonly string[])[],
  isWithoutBlanks: boolean,
): string[] {
  const normal = queryRuns(word).join(' ');
  const others = groups.flatMap((group) => {
    const normals = group.map((member) => queryRuns(member).join(' '));
    const [held] = normals
      .filter(
        (member) => member !== '' && (member === normal || (isWithoutBlanks && normal.includes(member))),
      )
      .sort((a, b) => b.length - a.length);
    if (held === undefined) return [];
    return group.filter((_, index) => normals[index] !== held).map((other) => normal.replace(held, other));
  });
  return [...new Set(others)].filter((other) => other !== normal);
}
