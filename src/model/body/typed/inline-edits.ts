import { append } from '../../../shared/append.ts';
import { isWideLetter, isWideMark } from './characters.ts';
import { blank, letter, mark, tilde } from './signs.ts';
import type { SourceEdit } from './source-edits.ts';

/** What is no text, or has a meaning to the letter: code, the address of a link, a tag. */
const untouched =
  /`[^`]+`|\]\([^()\s]*\)|\]\(<[^<>]*>\)|<[a-z/!][^<>]*>|(?<bare>(?<![<"'=\w])(?:https?:\/\/|www\.)(?:(?!~~)[\x21-\x29\x2B-\x3B\x3D\x3F-\x7E])+)/gi;

/** A definition of a link, whose address goes to the end of the line; that of a note is a text. */
const definition = /^ {0,3}\[[^\]^][^\]]*\]:/;

/**
 * What has to stand beside the marks of a line, for Markdown to see in it what its author did:
 * - `~` is the sign of a range and strikes nothing; `~~` does.
 * - `*` works beside Chinese marks (the rules of https://github.com/tats-u/markdown-cjk-friendly), and multiplies or
 *   masks beside digits and Latin letters.
 * - A bare address ends where ASCII does.
 */
export function inlineEdits(line: string, start: number): SourceEdit[] {
  if (!/[*~]|__|:\/\/|www\./i.test(line)) return [];
  const edits: SourceEdit[] = [];
  const isDefinition = definition.test(line);
  let from = 0;
  for (const { 0: found, index, groups } of line.matchAll(untouched)) {
    append(edits, marksIn(line, from, index, start));
    from = index + found.length;
    append(edits, tildesIn(found, start + index));
    const end = groups?.['bare'] === undefined || isDefinition ? '' : endOfAddress(characterAt(line, from));
    if (end !== '') edits.push({ start: start + from, end: start + from, text: end });
  }
  append(edits, marksIn(line, from, line.length, start));
  return edits;
}

/** What ends an address before the character that follows it. A mark that follows it must not see the blank. */
function endOfAddress(next: string): string {
  if (/[*~]/.test(next)) return blank + letter;
  return isBlank(next) || /[\x21-\x7E]/.test(next) ? '' : blank;
}

function tildesIn(text: string, start: number): SourceEdit[] {
  return [...text.matchAll(/(?<!~)~(?!~)/g)].flatMap(({ index }) =>
    isEscaped(text, index) ? [] : [{ start: start + index, end: start + index + 1, text: tilde }],
  );
}

/** The edits beside the marks that begin in a part of a line. */
function marksIn(line: string, from: number, to: number, start: number): SourceEdit[] {
  const edits = tildesIn(line.slice(from, to), start + from);
  for (const { 0: run, index } of line.slice(from, to).matchAll(/\*+|~~|(?<!_)__(?!_)/g)) {
    const [first, last] = [from + index, from + index + run.length];
    if (isEscaped(line, first)) continue;
    const neighbours = neighboursFor(run, characterBefore(line, first), characterAt(line, last));
    if (neighbours.before !== '')
      edits.push({ start: start + first, end: start + first, text: neighbours.before });
    if (neighbours.after !== '')
      edits.push({ start: start + last, end: start + last, text: neighbours.after });
  }
  return edits;
}

/** What Markdown must see before and after a run of marks instead of what stands there. */
function neighboursFor(run: string, before: string, after: string): { before: string; after: string } {
  if (isBlank(before) || isBlank(after)) return { before: '', after: '' };
  if (run === '*' && (isLatin(before) || isLatin(after)))
    return { before: isLatin(after) ? blank : '', after: isLatin(before) ? blank : '' };
  const isWide = {
    before: isWideLetter(before) || isWideMark(before),
    after: isWideLetter(after) || isWideMark(after),
  };
  // Markdown reads underscores inside of words as themselves, and takes Chinese without blanks for one word.
  if (run === '__') return { before: isWide.before ? mark : '', after: isWide.after ? mark : '' };
  return {
    before: isNarrowMark(after) && isWide.before ? mark : isWideMark(before) ? letter : '',
    after: isNarrowMark(before) && isWide.after ? mark : isWideMark(after) ? letter : '',
  };
}

function isEscaped(line: string, at: number): boolean {
  return (/\\*$/.exec(line.slice(Math.max(0, at - 100), at))?.[0].length ?? 0) % 2 === 1;
}

/** Empty at the beginning of a line. */
function characterBefore(line: string, at: number): string {
  return /.$/u.exec(line.slice(Math.max(0, at - 2), at))?.[0] ?? '';
}

/** Empty at the end of a line. */
function characterAt(line: string, at: number): string {
  const code = line.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isBlank(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

function isLatin(character: string): boolean {
  return /[0-9a-z０-９]/i.test(character);
}

function isNarrowMark(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character) && !isWideMark(character);
}
