import { foreignBlanks, isWideLetter, wideCharacter } from './characters.ts';

/** What begins an entry of a list, or a heading, as people type it and as Markdown knows it. */
export interface LineMark {
  /** How many characters of the line it takes, with the blanks after it. */
  length: number;
  /** As Markdown writes it, with one blank or as many as were there. */
  text: string;
  /** The number of an entry of a numbered list. */
  number?: number;
}

const blanks = `[ \\t${foreignBlanks}]`;
const known = new RegExp(`^(?:[-+*]|(?<number>\\d{1,9})[.)])(?:[ \\t]+|$)`);
/** The marks of Word and of the web, with those of its symbol fonts: for private use, or letters where the font is lost. */
const bullet = new RegExp(
  `^(?:[Ø§ü](?=${blanks})|[•●‧∙◦▪◾◆◇►➤➢・·．\\uF06C\\uF06E\\uF075\\uF076\\uF0A7\\uF0B7\\uF0D8\\uF0FC])${blanks}*(?=[^\\s•●◆◇．])`,
);
/** A dash before a word; one that ends with a dash too is no entry (－完－). */
const dash = new RegExp(`^[-－–]${blanks}*(?=\\S)`);
const numbered = new RegExp(
  `^(?<digits>[0-9０-９]{1,3})(?<sign>[.)．）])(?<blanks>${blanks}*)(?=[^\\s0-9０-９])`,
);
/** What a word may begin with, in Chinese or in Markdown. */
const opening = /[「『（《〈【*[]/;

/** The mark that a line begins with, after its indent; none for a line that is text, and for one between paragraphs. */
export function lineMark(line: string): LineMark | undefined {
  if (/^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) return undefined;
  const list = known.exec(line);
  if (list) {
    const number = list.groups?.['number'];
    const text = line.length === list[0].length && !/\s$/.test(list[0]) ? `${list[0]} ` : list[0];
    return { length: list[0].length, text, ...(number !== undefined && { number: Number(number) }) };
  }
  return bulletOf(line) ?? numberOf(line);
}

function bulletOf(line: string): LineMark | undefined {
  const wordMark = bullet.exec(line);
  if (wordMark) return { length: wordMark[0].length, text: '- ' };
  const match = dash.exec(line);
  const isEntry = match && beginsWord(line, match[0].length) && !/[-－–—]\s*$/.test(line);
  return isEntry ? { length: match[0].length, text: '- ' } : undefined;
}

function numberOf(line: string): LineMark | undefined {
  const match = numbered.exec(line);
  if (!match?.groups) return undefined;
  const { digits = '', sign = '', blanks: after = '' } = match.groups;
  const isWide = /[０-９．）]/.test(digits + sign);
  if (!isWide && after === '' && !beginsWord(line, match[0].length)) return undefined;
  const number = Number(digits.normalize('NFKC'));
  return { length: match[0].length, text: `${String(number)}${sign.normalize('NFKC')} `, number };
}

/** Whether a word of Chinese begins at a place of a line, or one of Latin letters (ATM, no address) among Chinese. */
function beginsWord(line: string, at: number): boolean {
  const first = String.fromCodePoint(line.codePointAt(at) ?? 0);
  if (isWideLetter(first) || opening.test(first)) return true;
  return wideCharacter.test(line) && /^[A-Za-z]+(?![A-Za-z.])/.test(line.slice(at));
}

const heading = new RegExp(`^(?:(?<signs>#{2,6})(?=[^#\\s])|(?<before>#{1,6})[${foreignBlanks}]+)`);

/** The mark of a heading that lacks the blank which Markdown wants after it, or has another one. */
export function headingMark(line: string): LineMark | undefined {
  const match = heading.exec(line);
  const signs = match?.groups?.['signs'] ?? match?.groups?.['before'];
  return match && signs !== undefined ? { length: match[0].length, text: `${signs} ` } : undefined;
}

/**
 * Whether a line begins a point of its own where Markdown knows no list: 一、 （二） (3) ④ 4、 甲、 壹、 A. 1.1, a question
 * or its answer, and the signs that notes and boxes to tick begin with.
 */
export function beginsPoint(line: string): boolean {
  return /^(?:[一二三四五六七八九十百]{1,4}[、．.]|[壹貳參肆伍陸柒捌玖拾]{1,3}[、．.]|[A-Za-z][.)．）、](?=\p{Script=Han})|[(（][A-Za-z][)）]|\d{1,2}(?:\.\d{1,2})+[\s\u3000]|(?:[QA問答]\d{0,3})[：:]|[（(][一二三四五六七八九十]{1,3}[）)]|[（(][0-9０-９]{1,3}[）)]|[\u2460-\u249B\u3220-\u3229\u3280-\u3289]|[0-9０-９]{1,3}、|[甲乙丙丁戊己庚辛壬癸][、．.]|[※□■○◎☐☑☒✓✔★☆▲△])/u.test(
    line,
  );
}
